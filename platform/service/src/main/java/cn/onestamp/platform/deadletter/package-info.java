/**
 * Events that could not be heard. They lie in the dead-letter topic of the service, each with the reason and the place it
 * came from, until somebody who has mended the cause has them delivered again. Delivery goes through the original topic:
 * every reader ignores what it has heard, so nothing happens twice.
 */
@NullMarked
package cn.onestamp.platform.deadletter;

import org.jspecify.annotations.NullMarked;
