/** Long lists are read page by page: a page names its last row, and the next page goes on after it. */
@NullMarked
package cn.onestamp.platform.page;

import org.jspecify.annotations.NullMarked;
