/**
 * The board on the wall of a hall (岗位责任公示): which items are handled there, how, within which time, with which papers, and
 * whom to call. Always drawn from the version in force.
 */
@NullMarked
package cn.onestamp.intake.catalogue.board;

import org.jspecify.annotations.NullMarked;
