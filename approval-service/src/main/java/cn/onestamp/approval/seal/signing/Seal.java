package cn.onestamp.approval.seal.signing;

import cn.onestamp.approval.paper.IssuingOrgan;
import java.time.LocalDate;

/**
 * A seal of the seal register.
 *
 * @param id          its number in the register, for instance SEAL-0002
 * @param organ       the organ whose seal it is
 * @param inscription the whole inscription; what follows the organ's name is the seal's purpose
 * @param validFrom   the first day on which it may be pressed
 * @param validTo     the last one
 * @param test        true where no certified device stands behind it: 测试 is printed
 */
public record Seal(String id, IssuingOrgan organ, String inscription, LocalDate validFrom, LocalDate validTo, boolean test) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** For instance 行政审批专用章; empty for the organ's official seal. */
    String purpose() {
        return inscription.startsWith(organ.name()) ? inscription.substring(organ.name().length()) : inscription;
    }
}
