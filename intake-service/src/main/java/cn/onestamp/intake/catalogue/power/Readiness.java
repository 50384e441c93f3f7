package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.catalogue.post.KeptPost;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whether a township can take a power on (放得下、接得住、用得活、管得好、有监督, S34): each condition with what was found. */
public record Readiness(List<Check> checks) {

    private static final int CERTIFIED = 2;

    /** @param reason what was found, in Chinese */
    public record Check(String check, boolean met, String reason) {}

    /**
     * What the conditions are held against.
     *
     * @param trained   whether the staff of the township were trained for this batch
     * @param posts     all posts there are
     * @param sealed    whether the deciding organ has an active approval seal
     * @param templated whether the guide and the paper of the item are published
     */
    record Findings(
            Power power, boolean trained, List<KeptPost> posts, Map<String, KeptOrgan> organs, boolean sealed, boolean templated, LocalDate day) {

        String decider() {
            String entrusting = power.entrustingOrgan();
            return entrusting == null ? power.townshipOrgan() : entrusting;
        }

        List<KeptPost> heldAt(String organ) {
            return posts.stream().filter(post -> post.holdsOn(day) && decidesAs(post.organ()).equals(organ)).toList();
        }

        private String decidesAs(String organ) {
            KeptOrgan known = organs.get(organ);
            return known == null ? organ : known.decidesAs();
        }
    }

    static Readiness of(Findings found) {
        return new Readiness(List.of(certified(found),
                new Check("TRAINING", found.trained(), found.trained() ? "已培训。" : "没有培训记录。"),
                held(found, "REVIEWER", "审查"), held(found, "APPROVER", "审批"), held(found, "SEAL_KEEPER", "用印"),
                new Check("APPROVAL_SEAL", found.sealed(), found.sealed() ? "有在用的行政审批专用章。" : found.decider() + "没有在用的行政审批专用章。"),
                supervised(found),
                new Check("TEMPLATES", found.templated(), found.templated() ? "办事指南和结果文书模板已发布。" : "还没有已发布的办事指南或文书模板。")));
    }

    public boolean isReady() {
        return checks.stream().allMatch(Check::met);
    }

    List<Fault> unmet() {
        return checks.stream().filter(check -> !check.met())
                .map(check -> new Fault("/" + check.check(), check.check() + "_UNMET", check.reason())).toList();
    }

    private static Check certified(Findings found) {
        long people = found.heldAt(found.power().townshipOrgan()).stream()
                .filter(post -> post.certificateNo() != null).map(KeptPost::account).distinct().count();
        return new Check("CERTIFIED_STAFF", people >= CERTIFIED, "持证人员 %d 名，至少需要 %d 名。".formatted(people, CERTIFIED));
    }

    private static Check held(Findings found, String post, String work) {
        long people = found.heldAt(found.decider()).stream().filter(held -> held.post().equals(post)).map(KeptPost::account).distinct().count();
        return new Check(post + "_POST", people > 0, work + "岗位 " + people + " 人。");
    }

    private static Check supervised(Findings found) {
        DivisionCode township = new DivisionCode(found.power().township());
        boolean met = found.posts().stream().anyMatch(post -> post.post().equals("COUNTY_SUPERVISOR") && post.holdsOn(found.day())
                && new DivisionCode(post.divisionScope()).contains(township));
        return new Check("SUPERVISOR", met, met ? "县里有监督人员。" : "县里没有监督人员。");
    }
}
