/**
 * The register of licences: what was granted, with its identifier, whose it is, until when it holds, and everything that was
 * done with it afterwards (行政许可法 arts 8, 49, 50, 69, 70). A licence has the id of the case that brought it.
 */
@NullMarked
package cn.onestamp.approval.licence;

import org.jspecify.annotations.NullMarked;
