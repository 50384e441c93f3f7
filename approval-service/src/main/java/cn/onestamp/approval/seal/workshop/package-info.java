/** The press itself: composing and signing cost processor time, writing files disk time, so it has a few hands of its own. */
@NullMarked
package cn.onestamp.approval.seal.workshop;

import org.jspecify.annotations.NullMarked;
