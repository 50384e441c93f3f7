/** The keeper's desk, the files for those who may have them, and the public page of a document. */
@NullMarked
package cn.onestamp.approval.seal.web;

import org.jspecify.annotations.NullMarked;
