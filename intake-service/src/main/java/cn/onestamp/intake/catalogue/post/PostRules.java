package cn.onestamp.intake.catalogue.post;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules are always asked, so that whoever assigns a post hears everything at once. */
final class PostRules {

    /**
     * What a new assignment is held against.
     *
     * @param held   what the same person holds already
     * @param stood  what the person holds who is to be stood in for
     * @param employed whether the account is that of somebody on the staff
     * @param organs by code: the organ itself, the employing one, and those of the posts already held
     */
    record Plan(
            KeptPost wanted, boolean employed, List<KeptPost> held, List<KeptPost> stood, Map<String, KeptOrgan> organs, LocalDate today) {}

    private static final int YEARS_AHEAD = 2;
    private static final List<Function<Plan, Stream<Fault>>> RULES = List.of(
            PostRules::theAccountIsSomebodys,
            PostRules::thePostExists,
            PostRules::itBeginsTodayOrLater,
            PostRules::itBeginsSoon,
            PostRules::theDivisionLiesInThatOfTheOrgan,
            PostRules::theScopeIsThatOfThePost,
            PostRules::theEmployerExists,
            PostRules::nobodyReviewsDecidesAndSealsForOneOrgan,
            PostRules::whoeverStandsInDoesSoForSomebodyOnTheSamePost,
            PostRules::nobodyStandsInForLongerThanThePostIsHeld,
            PostRules::whoeverEnforcesIsCertified);

    private PostRules() {}

    static List<Fault> faults(Plan plan) {
        return RULES.stream().flatMap(rule -> rule.apply(plan)).toList();
    }

    private static Stream<Fault> theAccountIsSomebodys(Plan plan) {
        return faultUnless(plan.employed(), "/account", "ACCOUNT_UNKNOWN", "没有使用这个账号的工作人员。");
    }

    private static Stream<Fault> thePostExists(Plan plan) {
        return faultUnless(PostName.isKnown(plan.wanted().post()), "/post", "POST_UNKNOWN", "没有这个岗位。");
    }

    private static Stream<Fault> itBeginsTodayOrLater(Plan plan) {
        KeptPost wanted = plan.wanted();
        return faultUnless(!wanted.from().isBefore(plan.today()) && !wanted.hasEndedBy(wanted.from()), "/from", "DAYS_IN_DISORDER",
                "任职从今天或以后开始，截止日不早于开始日。");
    }

    private static Stream<Fault> itBeginsSoon(Plan plan) {
        return faultUnless(!plan.wanted().from().isAfter(plan.today().plusYears(YEARS_AHEAD)), "/from", "BEGINS_TOO_LATE",
                "任职最多提前" + YEARS_AHEAD + "年安排。");
    }

    private static Stream<Fault> theDivisionLiesInThatOfTheOrgan(Plan plan) {
        KeptOrgan organ = plan.organs().get(plan.wanted().organ());
        DivisionCode scope = new DivisionCode(plan.wanted().divisionScope());
        return faultUnless(organ != null && new DivisionCode(organ.division()).contains(scope), "/divisionScope", "SCOPE_ELSEWHERE",
                "管辖范围应在任职机构所在的区划之内。");
    }

    private static Stream<Fault> theScopeIsThatOfThePost(Plan plan) {
        return PostName.levelOf(plan.wanted().post()).stream()
                .flatMap(level -> faultUnless(new DivisionCode(plan.wanted().divisionScope()).level() == level, "/divisionScope", "SCOPE_NOT_OF_THE_POST",
                        level == DivisionCode.Level.VILLAGE ? "村级代办员的管辖范围是一个村（社区）。" : "县级监督岗位的管辖范围是整个县（市）。"));
    }

    private static Stream<Fault> theEmployerExists(Plan plan) {
        return faultUnless(plan.organs().containsKey(plan.wanted().personnelOrgan()), "/personnelOrgan", "ORGAN_UNKNOWN", "没有这个人事关系单位。");
    }

    private static Stream<Fault> nobodyReviewsDecidesAndSealsForOneOrgan(Plan plan) {
        KeptPost wanted = plan.wanted();
        return plan.held().stream()
                .filter(held -> PostName.excludeEachOther(held.post(), wanted.post()) && held.overlaps(wanted)
                        && decider(held, plan).equals(decider(wanted, plan)))
                .limit(1)
                .map(held -> new Fault("/post", "POSTS_EXCLUDE_EACH_OTHER", "同一机关的审查、决定、用印须由不同的人担任。"));
    }

    private static Stream<Fault> whoeverStandsInDoesSoForSomebodyOnTheSamePost(Plan plan) {
        KeptPost wanted = plan.wanted();
        boolean fits = wanted.coverFor() == null || !wanted.coverFor().equals(wanted.account()) && plan.stood().stream()
                .anyMatch(held -> held.isStoodInForBy(wanted) && held.overlaps(wanted));
        return faultUnless(fits, "/coverFor", "NOBODY_TO_STAND_IN_FOR", "被代岗的人不在同一机构的同一岗位上。");
    }

    private static Stream<Fault> nobodyStandsInForLongerThanThePostIsHeld(Plan plan) {
        List<KeptPost> stood = plan.stood().stream().filter(held -> held.isStoodInForBy(plan.wanted()) && held.overlaps(plan.wanted())).toList();
        return faultUnless(stood.isEmpty() || stood.stream().anyMatch(plan.wanted()::endsWithin), "/to", "STANDS_IN_TOO_LONG",
                "代岗最迟与被代岗的人同日结束，请填写截止日。");
    }

    private static Stream<Fault> whoeverEnforcesIsCertified(Plan plan) {
        return faultUnless(plan.wanted().certificateNo() != null || !PostName.needsCertificate(plan.wanted().post()),
                "/certificateNo", "CERTIFICATE_MISSING", "执法和法制审核岗位须有执法证件号。");
    }

    private static String decider(KeptPost post, Plan plan) {
        KeptOrgan organ = plan.organs().get(post.organ());
        return organ == null ? post.organ() : organ.decidesAs();
    }

    private static Stream<Fault> faultUnless(boolean holds, String field, String code, String message) {
        return holds ? Stream.empty() : Stream.of(new Fault(field, code, message));
    }
}
