/** The edge of a service: who is calling, what may be read without signing in, and how a "no" is written. */
@NullMarked
package cn.onestamp.platform.web;

import org.jspecify.annotations.NullMarked;
