package cn.onestamp.approval.cases;

import static cn.onestamp.platform.testkit.Errand.getting;
import static cn.onestamp.platform.testkit.Errand.posting;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.cases.messaging.HandedOver;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.testkit.Errand;
import cn.onestamp.platform.testkit.Matrix;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.TablesOfRights;
import cn.onestamp.platform.testkit.TablesOfRights.Matter;
import cn.onestamp.platform.testkit.Visitor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every action of the back office, in every status it names, for organs of both counties, tried by somebody on every post there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Nobody_works_on_a_case_but_whoever_the_tables_name extends BackOffice {

    private static final Set<String> STATUSES = Set.of("AT_THE_WINDOW", "UNDER_REVIEW", "SUSPENDED", "PENDING_DECISION", "GRANTED", "REFUSED", "SEALED");
    private static final Map<String, Object> STALE = Map.of("version", 99);
    private static final Map<String, Object> STALE_OPINION = Map.of("version", 99, "opinion", "同意");
    private static final Map<String, Object> STALE_CHOICE = Map.of("version", 99, "choice", "HAND_BACK", "reason", "统一由县里办");
    private static final Map<String, Object> STALE_REFUSAL = Map.of("version", 99, "opinion", "不同意", "reasons", List.of(Map.of("article", "a", "fact", "b")));
    private static final Map<String, Object> STALE_REASON = Map.of("version", 99, "reason", "说明");
    private static final Set<String> OF_LICENCES = Set.of("act-on-licence", "read-licence");
    private static final Map<String, Object> STALE_ACT = Map.of("version", 99, "kind", "REVOCATION", "article", "a", "reason", "说明");
    private static final Map<String, String> DESKS = Map.of("window", "grant-at-once", "review", "propose", "decision", "grant", "seal", "seal",
            "opinion", "give-opinion");
    private static final String PHOTO = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Map<String, Object> STALE_RECORD = Map.of("version", 99, "fits", true, "form", List.of(Map.of("question", "四至", "text", "相符")),
            "photos", List.of(Map.of("sha256", PHOTO, "takenAt", "2026-01-06T01:30:00Z")));
    /** Whoever may reply is told that the silence of their organ has spoken, so that nothing changes. */
    private static final Set<String> ASKING = Set.of("UNDER_REVIEW", "SUSPENDED");

    /** Where cases lie, and who carries them there as far as they have to come. */
    private record Office(String place, String handledAt, String decidedBy, String asked, String reviewer, String approver, String keeper) {

        Matter matter(String status) {
            return new Matter(status, handledAt, decidedBy, place, ASKING.contains(status) ? Set.of(asked) : Set.of());
        }
    }

    private static final List<Office> OFFICES = List.of(
            new Office("532301105207", "DONGHUA_CENTRE", "DONGHUA_GOV", "CXS_ZRZY", REVIEWER, APPROVER, KEEPER),
            new Office("532324101901", "NANHUA_HALL", "LONGCHUAN_GOV", "NHX_ZRZY", "yin.zhongwen", "shen.weidong", "jin.caixia"),
            new Office("532324101901", "NANHUA_HALL", "NHX_LC", "NHX_ZRZY", "wu.zhisong", "wu.yubai", "wan.chunyan"));

    private final TablesOfRights tables = TablesOfRights.on(LocalDate.of(2026, 1, 6), Path.of("..", "deploy", "data"));
    private final Map<String, Matter> cases = new LinkedHashMap<>();
    private Matrix matrix;

    @BeforeEach
    void everybodyTriesEverything() {
        if (matrix == null) {
            OFFICES.forEach(office -> STATUSES.forEach(status -> cases.put(come(office, status), office.matter(status))));
            List<Errand> errands = new ArrayList<>();
            cases.forEach((id, matter) -> errands.addAll(errands(id, matter)));
            matrix = Matrix.of(port(), people(), errands);
        }
    }

    @Test
    void and_to_everybody_else_there_is_no_case() {
        assertThat(Matrix.faults(matrix.cells())).isEmpty();
    }

    @Test
    void whatever_the_action_and_none_is_forgotten() {
        Set<String> own = new TreeSet<>(tables.actions());
        own.removeIf(action -> !STATUSES.containsAll(tables.statusesOf(action)) && !OF_LICENCES.contains(action));
        assertThat(matrix.untried(own)).as("actions on which nobody went, or which open to everybody or to nobody").isEmpty();
        assertThat(matrix.untaken("approval")).as("ways in that nobody took").isEmpty();
    }

    @Test
    void and_a_table_that_said_otherwise_in_one_cell_would_be_found() {
        assertThat(matrix.cells().stream().filter(cell -> Matrix.faults(List.of(cell.flipped())).isEmpty())
                .map(cell -> cell.who() + " " + cell.errand().what())).isEmpty();
    }

    @Test
    void and_on_no_desk_lies_anything_of_another_organ_or_county() {
        people().forEach(person -> DESKS.forEach((desk, action) -> {
            List<Object> listed = Visitor.at(port(), person).leafs("/api/cases?desk=" + desk, "cases").stream()
                    .map(row -> row.get("id")).toList();
            cases.forEach((id, matter) -> assertThat(listed.contains(id)).as("%s finds a case of %s, %s, at the desk for %s",
                    person.account(), matter.decidedBy(), matter.status(), desk).isEqualTo(tables.allows(person.account(), action, matter)));
        }));
    }

    @Test
    void and_nobody_who_serves_reads_a_name_a_number_or_a_telephone_in_full() {
        Set<String> residents = everybody().stream().filter(row -> row.text("kind").equals("RESIDENT"))
                .flatMap(row -> Stream.of(row.text("name_zh"), row.text("citizen_id"), row.text("phone"))).collect(Collectors.toSet());
        tables.staff().forEach(person -> DESKS.keySet().forEach(desk -> {
            String listed = Visitor.at(port(), person).get("/api/cases?desk=" + desk).text();
            assertThat(residents.stream().filter(listed::contains)).as("%s at the desk for %s", person.account(), desk).isEmpty();
        }));
        assertThat(matrix.cells().stream().filter(cell -> tables.serves(cell.who()))
                .filter(cell -> residents.stream().anyMatch(cell.heard().text()::contains))
                .map(cell -> cell.who() + " " + cell.errand().what())).isEmpty();
    }

    private List<Errand> errands(String id, Matter matter) {
        List<Errand> errands = new ArrayList<>(List.of(
                Errand.hiding("look at" + words(matter), Set.of("read-dossier", "give-opinion"),
                        may("read-dossier", matter).or(may("give-opinion", matter)).or(atTheWindow(matter)),
                        getting("/api/cases/" + id), getting("/api/cases/" + UNKNOWN))));
        acting(errands, "propose", id, matter, "proposal", STALE_OPINION);
        acting(errands, "grant", id, matter, "grant", STALE_OPINION);
        acting(errands, "seal", id, matter, "seal", STALE);
        acting(errands, "propose", id, matter, "refusal-proposal", STALE_REFUSAL);
        acting(errands, "claim", id, matter, "claim", STALE);
        acting(errands, "claim", id, matter, "release", STALE);
        acting(errands, "reassign", id, matter, "assignment", Map.of("version", 99, "reviewer", REVIEWER));
        acting(errands, "suspend", id, matter, "suspension", Map.of("version", 99, "expectedDays", 3));
        acting(errands, "resume", id, matter, "resumption", Map.of("version", 99, "favourable", true, "opinion", "可行"));
        acting(errands, "ask-opinions", id, matter, "opinions-request", STALE);
        acting(errands, "give-opinion", id, matter, "opinion", Map.of("agrees", true, "opinion", "同意"));
        acting(errands, "settle-opinions", id, matter, "coordination", Map.of("version", 99, "organ", "CXS_ZRZY", "agrees", true, "minutes", "一致同意"));
        acting(errands, "appoint-visit", id, matter, "visit", Map.of("version", 99, "day", "2026-01-06", "visitors", List.of(REVIEWER)));
        acting(errands, "record-visit", id, matter, "visit-record", STALE_RECORD);
        acting(errands, "record-visit", id, matter, "visit-signature", STALE);
        acting(errands, "post-notice", id, matter, "village-notice", Map.of("version", 99, "photo", PHOTO));
        acting(errands, "note-objection", id, matter, "objections", Map.of("version", 99, "text", "不同意"));
        acting(errands, "note-objection", id, matter, "objections/1/answer", Map.of("version", 99, "answer", "已核实"));
        acting(errands, "refuse", id, matter, "refusal", STALE_REFUSAL);
        acting(errands, "return", id, matter, "return", STALE_REASON);
        acting(errands, "extend", id, matter, "extension", STALE_REASON);
        acting(errands, "terminate", id, matter, "termination", Map.of("version", 99, "why", "APPLICANT_GONE", "reason", "说明"));
        acting(errands, "grant-at-once", id, matter, "immediate-grant", STALE_OPINION);
        acting(errands, "pass-on", id, matter, "pass-on", STALE_REASON);
        acting(errands, "choose-after-recall", id, matter, "recall-choice", STALE_CHOICE);
        DESKS.forEach((desk, action) -> {
            if (tables.statusesOf(action).contains(matter.status())) {
                errands.add(Errand.hiding("leaf on after" + words(matter), Set.of(action), may(action, matter),
                        getting("/api/cases?desk=" + desk + "&after=" + id), getting("/api/cases?desk=" + desk + "&after=" + UNKNOWN)));
            }
        });
        if (matter.status().equals("SEALED")) {
            errands.addAll(aboutTheLicence(id, new Matter("VALID", matter.handledAt(), matter.decidedBy(), matter.place())));
            errands.add(Errand.hiding("read the paper of" + words(matter), Set.of("read-dossier"), may("read-dossier", matter),
                    getting("/api/cases/" + id + "/papers/pdf"), getting("/api/cases/" + UNKNOWN + "/papers/pdf")));
            Set<String> readers = Set.of("read-dossier", "read-dossier-at-the-window");
            errands.add(Errand.hiding("see what there is in writing about" + words(matter), readers, mayReadPapers(matter),
                    getting("/api/cases/" + id + "/papers"), getting("/api/cases/" + UNKNOWN + "/papers")));
            errands.add(Errand.hiding("read the acceptance of" + words(matter), readers, mayReadPapers(matter),
                    getting("/api/cases/" + id + "/papers/" + id + "-ACCEPTANCE/ofd"), getting("/api/cases/" + UNKNOWN + "/papers/" + UNKNOWN + "-ACCEPTANCE/ofd")));
        }
        return errands;
    }

    private List<Errand> aboutTheLicence(String id, Matter licence) {
        return List.of(
                Errand.hiding("look at the licence of" + words(licence), Set.of("read-licence"), may("read-licence", licence),
                        getting("/api/licences/" + id), getting("/api/licences/" + UNKNOWN)),
                Errand.hiding("leaf on after the licence of" + words(licence), Set.of("read-licence"), may("read-licence", licence),
                        getting("/api/licences/register?after=" + id), getting("/api/licences/register?after=" + UNKNOWN)),
                Errand.hiding("act on the licence of" + words(licence), Set.of("act-on-licence"), may("act-on-licence", licence),
                        posting("/api/licences/" + id + "/acts", STALE_ACT), posting("/api/licences/" + UNKNOWN + "/acts", STALE_ACT)));
    }

    private void acting(List<Errand> errands, String action, String id, Matter matter, String door, Map<String, Object> body) {
        if (tables.statusesOf(action).contains(matter.status())) {
            errands.add(Errand.hiding(action + words(matter), Set.of(action), may(action, matter),
                    posting("/api/cases/" + id + "/" + door, body), posting("/api/cases/" + UNKNOWN + "/" + door, body)));
        }
    }

    /** @return the id of a case that has come so far */
    private String come(Office office, String status) {
        String id = handedOver("王德财", fresh -> handedOverTo(office, fresh, status));
        if (Set.of("PENDING_DECISION", "GRANTED", "REFUSED", "SEALED").contains(status)) {
            done(office.reviewer(), proposalOf(id), Map.of("version", 1, "opinion", "建议准予"));
        }
        switch (status) {
            case "UNDER_REVIEW" -> asked(office, id);
            case "SUSPENDED" -> {
                asked(office, id);
                done(office.reviewer(), "/api/cases/" + id + "/suspension", Map.of("version", 2, "expectedDays", 3));
            }
            case "GRANTED", "SEALED" -> done(office.approver(), grantOf(id), Map.of("version", 2, "opinion", "同意"));
            case "REFUSED" -> {
                Map<String, Object> refusal = new HashMap<>(STALE_REFUSAL);
                refusal.put("version", 2);
                done(office.approver(), "/api/cases/" + id + "/refusal", refusal);
            }
            default -> { }
        }
        if (status.equals("SEALED")) {
            done(office.keeper(), sealOf(id), Map.of("version", 3));
        }
        assertThat(stored(id)).containsEntry("status", status).containsEntry("decidedBy", office.decidedBy());
        return id;
    }

    /** Long ago, so that the silence of the organ counts as its agreement. */
    private void asked(Office office, String id) {
        done(office.reviewer(), "/api/cases/" + id + "/opinions-request", Map.of("version", 1));
        set("cases", id, "examination.coReviews.0.dueOn", "2026-01-05");
    }

    private static List<Event> handedOverTo(Office office, String id, String status) {
        Map<String, Object> told = new HashMap<>(Map.of("place", office.place(), "handledAt", office.handledAt(), "decidedBy", office.decidedBy()));
        if (status.equals("AT_THE_WINDOW")) {
            told.put("kind", "IMMEDIATE");
        }
        if (ASKING.contains(status)) {
            told.put("examination", Map.of("coReviews", List.of(Map.of("organ", office.asked(), "reply", Map.of("amount", 3, "unit", "WORKING_DAY"), "silenceAgrees", true)), "excluded", Map.of("kind", "EXPERT_REVIEW", "basis", "行政许可法第四十五条",
                    "longest", Map.of("amount", 10, "unit", "WORKING_DAY"))));
        }
        List<Event> story = HandedOver.storyWith(id, told);
        story.getFirst().data().putAll(Map.of("place", office.place(), "handledAt", office.handledAt(), "decidedBy", office.decidedBy()));
        return story;
    }

    private Predicate<String> mayReadPapers(Matter matter) {
        return may("read-dossier", matter).or(may("read-dossier-at-the-window", matter));
    }

    /** Whoever decides at once sees what they decide. */
    private Predicate<String> atTheWindow(Matter matter) {
        return matter.status().equals("AT_THE_WINDOW") ? may("grant-at-once", matter) : nobody -> false;
    }

    private void done(String account, String door, Map<String, Object> body) {
        assertThat(staff(account).post(door, body)).satisfies(answer -> assertThat(answer.status()).as(account + answer.text()).isEqualTo(200));
    }

    private Predicate<String> may(String action, Matter matter) {
        return account -> tables.allows(account, action, matter);
    }

    private static String words(Matter matter) {
        return " a case of " + matter.decidedBy() + " that is " + matter.status();
    }

    private List<SignIn> people() {
        List<SignIn> people = new ArrayList<>(tables.staff());
        people.addAll(List.of(SignIn.resident("luo.jinhua"), SignIn.of("li.wenbin", Caller.Kind.ENTERPRISE_HANDLER), SignIn.resident("a.stranger")));
        return people;
    }
}
