/** MongoDB itself, for the tests of what clerks may rely on; needs Docker. */
@NullMarked
package cn.onestamp.store.container;

import org.jspecify.annotations.NullMarked;
