/** The worklists of the back office. */
@NullMarked
package cn.onestamp.approval.cases.web;

import org.jspecify.annotations.NullMarked;
