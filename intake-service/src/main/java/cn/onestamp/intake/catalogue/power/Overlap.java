package cn.onestamp.intake.catalogue.power;

import java.util.List;

/**
 * One article of law on which two organs of the same level act in the same place: the boundary between them is not clear (S31).
 *
 * @param division the township or the county, as the organs are of
 * @param holders  at least two
 */
public record Overlap(String article, String division, List<Held> holders) {

    /** @param codes of the powers it holds by this article */
    public record Held(ListedPower.OrganName organ, List<String> codes) {}
}
