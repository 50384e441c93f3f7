/** Where the pictures of visits and notices lie. */
@NullMarked
package cn.onestamp.approval.review.store;

import org.jspecify.annotations.NullMarked;
