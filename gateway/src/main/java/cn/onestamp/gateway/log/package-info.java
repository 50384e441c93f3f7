/** What the door writes down about each visit: enough to follow one request through the hall, nothing personal. */
@NullMarked
package cn.onestamp.gateway.log;

import org.jspecify.annotations.NullMarked;
