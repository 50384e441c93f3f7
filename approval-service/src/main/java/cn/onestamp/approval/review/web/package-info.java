/** The reviewer's desk. */
@NullMarked
package cn.onestamp.approval.review.web;

import org.jspecify.annotations.NullMarked;
