/** The papers of a case, for those who may have them. */
@NullMarked
package cn.onestamp.approval.seal.standing.web;

import org.jspecify.annotations.NullMarked;
