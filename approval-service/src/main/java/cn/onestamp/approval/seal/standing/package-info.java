/**
 * Standing papers: what an organ writes on the way to a decision (receipt, acceptance, what is missing, non-acceptance, a
 * special procedure, an extension) and for what is only taken on file. Nobody presses a seal for them; the keeper has
 * authorised it beforehand, kind by kind and from day to day. Each is sealed once, with the acceptance seal of the organ
 * in whose name it is written.
 */
@NullMarked
package cn.onestamp.approval.seal.standing;

import org.jspecify.annotations.NullMarked;
