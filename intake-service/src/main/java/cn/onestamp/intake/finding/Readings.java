package cn.onestamp.intake.finding;

import java.util.Set;

/** How characters are read. */
public interface Readings {

    /** Every reading in small letters without tone, ü as v; empty for what is no Chinese character or has no known reading. */
    Set<String> of(int codePoint);
}
