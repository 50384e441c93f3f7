package cn.onestamp.intake.catalogue.post;

import cn.onestamp.platform.id.DivisionCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The posts there are. */
public enum PostName {
    FRONT_DESK, WINDOW_CHIEF, REVIEWER, CO_REVIEWER, APPROVER, SEAL_KEEPER, HOME_DEPARTMENT, ENFORCEMENT_OFFICER, LEGAL_REVIEWER,
    VILLAGE_AGENT, COUNTY_SUPERVISOR, CATALOGUE_ADMIN, ACCOUNT_ADMIN, RECONSIDERATION_OFFICER, PREFECTURE_READER;

    private static final Set<PostName> ONE_OF_THREE = Set.of(REVIEWER, APPROVER, SEAL_KEEPER);
    private static final Set<PostName> CERTIFIED = Set.of(ENFORCEMENT_OFFICER, LEGAL_REVIEWER);

    /** The level at which somebody on this post serves; empty where that is a matter of their organ. */
    static Optional<DivisionCode.Level> levelOf(String name) {
        return isKnown(name) ? switch (valueOf(name)) {
            case VILLAGE_AGENT -> Optional.of(DivisionCode.Level.VILLAGE);
            case COUNTY_SUPERVISOR -> Optional.of(DivisionCode.Level.COUNTY);
            default -> Optional.empty();
        } : Optional.empty();
    }

    static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(one -> one.name().equals(name));
    }

    /** Reviewing, deciding and sealing for one organ are done by different people. */
    static boolean excludeEachOther(String one, String other) {
        return !one.equals(other) && isOneOfThree(one) && isOneOfThree(other);
    }

    /** Whoever enforces shows a certificate (行政处罚法 art. 42). */
    static boolean needsCertificate(String name) {
        return isKnown(name) && CERTIFIED.contains(valueOf(name));
    }

    private static boolean isOneOfThree(String name) {
        return isKnown(name) && ONE_OF_THREE.contains(valueOf(name));
    }
}
