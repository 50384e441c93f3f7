/** What tests of all services share. */
@NullMarked
package cn.onestamp.platform.testkit;

import org.jspecify.annotations.NullMarked;
