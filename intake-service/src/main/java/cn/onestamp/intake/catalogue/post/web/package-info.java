/** The desk of the county's administrator of posts. */
@NullMarked
package cn.onestamp.intake.catalogue.post.web;

import org.jspecify.annotations.NullMarked;
