package cn.onestamp.platform.tries;

import java.time.Instant;

/**
 * One try.
 *
 * @param claim what was claimed, in a form nobody can read
 * @param open  nobody has said yet whether it was wrong
 */
public record Try(Instant at, String claim, boolean open) {}
