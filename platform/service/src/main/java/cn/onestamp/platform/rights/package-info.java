/**
 * What a person may do follows from posts: post × organ × division × day, held against the relation to the matter. One
 * table ({@code contracts/actions.json}) says which post does what in which status.
 */
@NullMarked
package cn.onestamp.platform.rights;

import org.jspecify.annotations.NullMarked;
