/**
 * The people of the town and what each can do at the door, in the words of the hall: a resident hands in, a clerk accepts,
 * a keeper seals. Every verb fails when the hall answers something else than it should.
 */
@NullMarked
package cn.onestamp.journeys.town;

import org.jspecify.annotations.NullMarked;
