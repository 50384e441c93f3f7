/**
 * What the halls can be asked for, who holds which power, and who sits on which post. The catalogue is the only place
 * where these are kept; everybody else, the other features of this service included, reads what it publishes. It has its
 * own database and topics, so that moving it out would be a move.
 */
@NullMarked
package cn.onestamp.intake.catalogue;

import org.jspecify.annotations.NullMarked;
