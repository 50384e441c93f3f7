/** What people at the desks may rely on; the classes that speak only of a {@code StoreUnderTest} also run against MongoDB itself. */
@NullMarked
package cn.onestamp.store;

import org.jspecify.annotations.NullMarked;
