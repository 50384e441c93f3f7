/**
 * The numbers by which the state and the town hall know people, organs, places, cases and papers, and the names and
 * telephones of people. Each is read from what somebody typed into a value, or into the one precise thing that is wrong
 * with it; a value that exists is well-formed. Personal ones are masked unless asked for in full.
 */
@NullMarked
package cn.onestamp.platform.id;

import org.jspecify.annotations.NullMarked;
