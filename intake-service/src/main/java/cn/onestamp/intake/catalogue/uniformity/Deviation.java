package cn.onestamp.intake.catalogue.uniformity;

import java.util.List;

/**
 * One thing that is not the same everywhere.
 *
 * @param aspect  NAME, NUMBER, MATERIALS or FEE
 * @param subject the number whose name differs, or the name under which the rest does
 * @param says    who says what, at least two
 */
public record Deviation(Aspect aspect, String subject, List<Saying> says) {

    public enum Aspect { NAME, NUMBER, MATERIALS, FEE }

    /** @param townships codes of the organs; empty for what the catalogue itself says */
    public record Saying(String value, List<String> townships) {}
}
