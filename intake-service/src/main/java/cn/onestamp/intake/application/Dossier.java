package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked, by whom, where, and what was handed in.
 *
 * @param id      UUID made with the draft
 * @param door    through which it comes in and who holds it there
 * @param applicantId the person, not the account
 * @param applicantMasked the name as lists show it (张*)
 * @param form    answers by field, of the shape the item's form asks for
 * @param shared  what other authorities answered on the day of handing in; empty before
 */
public record Dossier(
        String id, Door door, String applicantId, String applicantMasked, AskedItem item, DivisionCode place, Route route,
        Situation situation, Map<String, Object> form, List<Material> materials, List<Sharing> shared) {

    /**
     * What the applicant said of the own situation, and chose.
     *
     * @param answers option by question, as the item asks
     * @param later   codes of materials the applicant promises to bring after the acceptance (容缺受理)
     * @param commits whether the applicant promises in writing what a paper would prove (告知承诺制)
     */
    public record Situation(Map<String, String> answers, List<String> later, boolean commits) {

        /** The question of the catalogue by which some items offer to commit. */
        private static final String COMMITS = "commit";

        public static Situation told(Map<String, String> answers) {
            return new Situation(answers, List.of(), false);
        }

        boolean promises(String materialCode) {
            return later.contains(materialCode);
        }

        Situation promising(List<String> later, boolean commits) {
            return new Situation(answers, later, commits || "yes".equals(answers.get(COMMITS)));
        }
    }

    /**
     * One of the three ways in: the applicant online, the window for somebody who walks in, the village agent under a mandate.
     *
     * @param channel    ONLINE, WINDOW or AGENT; the number keeps the one of the day of handing in
     * @param account    who fills it in; nobody, and empty, once the agent's mandate was revoked
     * @param mandateId  the mandate under which an agent began it
     * @param forAnother whether whoever fills it in does so for somebody else
     * @param before     the door of an agent or a window through which it came before the applicant took it over, or revoked the mandate
     */
    public record Door(
            CaseNumber.Channel channel, String account, Optional<String> mandateId, boolean forAnother, Optional<Helped> before) {

        public record Helped(CaseNumber.Channel channel, String account) {}

        static Door ofThe(Applicants.Applicant applicant, String account) {
            return new Door(CaseNumber.Channel.ONLINE, account, Optional.empty(), applicant.represented(), Optional.empty());
        }

        /** The door of the applicant's own that remembers who helped before. */
        private Door openedAfter(Door before) {
            return new Door(channel, account, before.mandateId, forAnother,
                    before.channel == CaseNumber.Channel.ONLINE || !before.isHeld() ? before.before : Optional.of(before.asHelped()));
        }

        public boolean isHeld() {
            return !account.isEmpty();
        }

        /** The agent who began it under a mandate, whoever holds it by now. */
        public Optional<String> agent() {
            return mandateId.flatMap(mandate -> isHeldByAnAgent() ? Optional.of(account) : before.map(Helped::account));
        }

        public boolean isHeldByAnAgent() {
            return channel == CaseNumber.Channel.AGENT && isHeld();
        }

        private Door letGo() {
            return new Door(channel, "", mandateId, forAnother, Optional.of(asHelped()));
        }

        private Helped asHelped() {
            return new Helped(channel, account);
        }

        /** Whether this account fills it in through this door, or did before the applicant took over. */
        boolean helpedAs(String account, CaseNumber.Channel through) {
            return channel == through && this.account.equals(account) || before.filter(new Helped(through, account)::equals).isPresent();
        }

        boolean helped(String account) {
            return helpedAs(account, CaseNumber.Channel.AGENT) || helpedAs(account, CaseNumber.Channel.WINDOW);
        }
    }

    /** Whoever asked for it takes it into their own hands; the one who held it before holds nothing any more. */
    Dossier takenOverThrough(Door own) {
        return new Dossier(id, own.openedAfter(door), applicantId, applicantMasked, item, place, route, situation, form, materials, shared);
    }

    /** Nobody's any more but the applicant's; the window goes on with it for them. */
    Dossier letGo() {
        return new Dossier(id, door.letGo(), applicantId, applicantMasked, item, place, route, situation, form, materials, shared);
    }

    /** The person for whom this account acts, empty for somebody acting for themselves. */
    public Optional<String> representedBy(String account) {
        return door.forAnother() && door.account().equals(account) ? Optional.of(applicantId) : Optional.empty();
    }

    /** The item with its version: of a draft the one it was begun with, from the submission on the one in force on that day. */
    public record AskedItem(String code, int version, String name) {}

    /** Where it is handled and who decides: two answers, never one. */
    public record Route(String handledAt, String decidedBy, String basis, Optional<String> grantId) {}

    /**
     * A file handed in for a material; {@code sha256} is the name under which it is stored.
     *
     * @param libraryId the entry of the applicant's library from which it came
     */
    public record Material(
            String code, String fileName, String mediaType, long size, String sha256, Optional<String> libraryId, Optional<Sighting> sighting) {

        Material sighted(Sighting by) {
            return new Material(code, fileName, mediaType, size, sha256, libraryId, Optional.of(by));
        }
    }

    /** Somebody at the window has seen the original. */
    public record Sighting(String by, LocalDate on) {}

    /** @throws Absent if nothing was handed in for it */
    Dossier sighting(String materialCode, Sighting by) {
        Material sighted = get(materialCode).sighted(by);
        return handingIn(sighted);
    }

    Dossier handingIn(Material material) {
        List<Material> others = materials.stream().filter(other -> !other.code().equals(material.code())).toList();
        List<Material> all = new ArrayList<>(others);
        all.add(material);
        return new Dossier(id, door, applicantId, applicantMasked, item, place, route, situation, form, List.copyOf(all), shared);
    }

    /** The request is made under the version and to the organs of that day, which the case keeps. */
    Dossier askingFor(AskedItem inForce, Route route) {
        return new Dossier(id, door, applicantId, applicantMasked, inForce, place, route, situation, form, materials, shared);
    }

    Dossier answering(Map<String, Object> form) {
        return answering(form, situation);
    }

    Dossier answering(Map<String, Object> form, Situation situation) {
        return new Dossier(id, door, applicantId, applicantMasked, item, place, route, situation, form, materials, shared);
    }

    Dossier promising(List<String> later, boolean commits) {
        return answering(form, situation.promising(later, commits));
    }

    Dossier sharing(List<Sharing> shared) {
        return new Dossier(id, door, applicantId, applicantMasked, item, place, route, situation, form, materials, shared);
    }

    /** Other authorities were asked for it and did not provide it. */
    boolean lacksShared(String materialCode) {
        return shared.stream().anyMatch(paper -> paper.code().equals(materialCode) && !paper.isProvided());
    }

    List<String> promisedAndMissing() {
        return situation.later().stream().filter(code -> !holds(code)).toList();
    }

    /** @throws Absent if nothing was handed in for it */
    Material get(String materialCode) {
        return materials.stream().filter(material -> material.code().equals(materialCode)).findFirst().orElseThrow(Absent::new);
    }

    boolean holds(String materialCode) {
        return materials.stream().anyMatch(material -> material.code().equals(materialCode));
    }
}
