package cn.onestamp.approval.review.web;

/** Which version of the case somebody had before them. */
record Seen(long version) {}
