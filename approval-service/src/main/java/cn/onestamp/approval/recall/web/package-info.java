/** Where the county chooses what becomes of a case whose power was taken back. */
@NullMarked
package cn.onestamp.approval.recall.web;

import org.jspecify.annotations.NullMarked;
