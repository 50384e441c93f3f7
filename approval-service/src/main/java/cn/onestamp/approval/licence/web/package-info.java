/** Where holders and staff look licences up, and where they act on them. */
@NullMarked
package cn.onestamp.approval.licence.web;

import org.jspecify.annotations.NullMarked;
