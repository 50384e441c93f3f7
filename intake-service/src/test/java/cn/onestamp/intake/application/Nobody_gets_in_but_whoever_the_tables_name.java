package cn.onestamp.intake.application;

import static cn.onestamp.platform.testkit.Errand.getting;
import static cn.onestamp.platform.testkit.Errand.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.testkit.Errand;
import cn.onestamp.platform.testkit.HttpCheck;
import cn.onestamp.platform.testkit.Matrix;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.TablesOfRights.Matter;
import cn.onestamp.platform.testkit.TablesOfRights;
import cn.onestamp.platform.testkit.Visitor;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;

/** Every action of the table, in every status it names, in a township of each county, tried by somebody on every post there is. */
@RunningFrontDesk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Nobody_gets_in_but_whoever_the_tables_name {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 12);
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
    private static final Set<String> OF_THE_BACK_OFFICE = Set.of(
            "AT_THE_WINDOW", "UNDER_REVIEW", "SUSPENDED", "PENDING_DECISION", "GRANTED", "REFUSED", "SEALED", "FILED", "TERMINATED",
            "VALID", "EXPIRED", "RENEWED", "CHANGED", "WITHDRAWN", "REVOKED", "CONFISCATED", "CANCELLED");
    private static final Set<String> TO_READ = Set.of("read-dossier-at-the-window", "read-dossier");
    private static final Set<String> TO_SEE_CONSENT = Set.of("read-dossier-at-the-window", "read-dossier", "oversee-consent");
    private static final Set<String> TO_REVEAL = Set.of("reveal-at-the-window", "reveal");
    private static final Map<String, Object> NO_REASON = Map.of("reason", "想看");
    private static final Map<String, Object> STALE = Map.of("version", 99);
    private static final Map<String, Object> TRAINED = Map.of("version", 99, "heldOn", "2026-02-10", "document", "DEMO");

    private final TablesOfRights tables = TablesOfRights.on(TODAY, OpenTown.REFERENCE_DATA);
    private final Map<Township, Map<String, String>> applications = new HashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private Matrix matrix;

    @BeforeAll
    void everybodyTriesEverything() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        List<Errand> errands = new ArrayList<>(List.of(release(), nextVersion(), mandate(), lookingForMandates(), kin()));
        for (Township township : List.of(Township.DONGHUA, Township.LONGCHUAN)) {
            applications.put(township, township.applications(port));
            errands.addAll(atTheWindow(township));
            errands.addAll(forSomebodyElse(township));
            errands.addAll(inTheCounty(township));
            errands.addAll(aboutConsent(township));
        }
        matrix = Matrix.of(port, everybody(), errands);
    }

    @Test
    void and_to_everybody_else_there_is_nothing() {
        assertThat(Matrix.faults(matrix.cells())).isEmpty();
    }

    @Test
    void whatever_the_action_and_none_is_forgotten() {
        Set<String> own = new TreeSet<>(tables.actions());
        own.removeIf(action -> OF_THE_BACK_OFFICE.containsAll(tables.statusesOf(action)));
        assertThat(matrix.untried(own)).as("actions on which nobody went, or which open to everybody or to nobody").isEmpty();
        assertThat(matrix.untaken("intake")).as("ways in that nobody took").isEmpty();
    }

    @Test
    void and_a_table_that_said_otherwise_in_one_cell_would_be_found() {
        assertThat(matrix.cells().stream().filter(cell -> Matrix.faults(List.of(cell.flipped())).isEmpty())
                .map(cell -> cell.who() + " " + cell.errand().what())).isEmpty();
    }

    @Test
    void and_on_no_list_is_anything_of_the_other_county() {
        for (SignIn person : everybody()) {
            Visitor visitor = Visitor.at(port, person);
            List<Object> waiting = visitor.leafs("/api/window/applications", "applications").stream().map(row -> row.get("id")).toList();
            applications.forEach((township, byStatus) -> byStatus.forEach((status, id) -> assertThat(waiting.contains(id))
                    .as("%s sees what is %s", person.account(), status).isEqualTo(tables.allows(person.account(), "accept", matter(id)))));
            assertThat(visitor.leafs("/api/posts", "posts")).as(person.account()).allSatisfy(row ->
                    assertThat(tables.allows(person.account(), "end-post", within((String) row.get("divisionScope")))).isTrue());
        }
    }

    @Test
    void and_nobody_who_serves_reads_a_name_a_number_or_a_telephone_in_full() {
        Set<String> residents = Township.inFull();
        for (SignIn person : tables.staff()) {
            Visitor visitor = Visitor.at(port, person);
            HttpCheck.lists("intake").forEach(list -> assertThat(residents.stream().filter(visitor.get(list).text()::contains))
                    .as("%s reads %s", person.account(), list).isEmpty());
        }
        assertThat(matrix.cells().stream().filter(cell -> tables.serves(cell.who()) && !typedIt(cell))
                .filter(cell -> residents.stream().anyMatch(cell.heard().text()::contains))
                .map(cell -> cell.who() + " " + cell.errand().what())).isEmpty();
    }

    /** What a clerk or an agent wrote down for somebody, they read as they wrote it. */
    private static boolean typedIt(Matrix.Cell cell) {
        return cell.errand().asked().uri().startsWith("/api/applications/")
                && Set.of(Township.DONGHUA.clerk(), Township.LONGCHUAN.clerk()).contains(cell.who());
    }

    private List<Errand> atTheWindow(Township township) {
        List<Errand> errands = new ArrayList<>();
        judging(township, errands, "accept", "acceptance", STALE);
        judging(township, errands, "request-correction", "correction", Map.of("version", 99, "deficiencies", List.of()));
        judging(township, errands, "propose-further-request", "further-request", Map.of("version", 99, "newFact", "", "deficiencies", List.of()));
        supervising(township, errands, "approval");
        supervising(township, errands, "refusal");
        judging(township, errands, "mend-on-the-spot", "mending", Map.of("version", 99, "answers", Map.of()));
        judging(township, errands, "refuse-to-accept", "refusal", Map.of("version", 99, "kind", "NOT_LICENSABLE", "reason", "不需要许可"));
        judging(township, errands, "sight-original", "materials/M0018/sighting", STALE);
        judging(township, errands, "note-visit", "visits", STALE);
        applications.get(township).forEach((status, id) -> {
            errands.add(Errand.hiding("read what is " + status + " in " + township.organ(), TO_READ, any(TO_READ, matter(id)),
                    getting(dossier(id)), getting(dossier(UNKNOWN))));
            errands.add(Errand.hiding("look behind the mask of what is " + status + " in " + township.organ(), TO_REVEAL, any(TO_REVEAL, matter(id)),
                    posting(dossier(id) + "/reveal", NO_REASON), posting(dossier(UNKNOWN) + "/reveal", NO_REASON)));
            if (!tables.statusesOf("serve-at-the-window").contains(status) || status.equals("ACCEPTED")) {
                errands.add(Errand.hiding("look at what is " + status + " in " + township.organ(), Set.of("serve-at-the-window"),
                        may("serve-at-the-window", matter(id)), getting("/api/applications/" + id), getting("/api/applications/" + UNKNOWN)));
            }
        });
        for (String status : List.of("SUBMITTED", "ACCEPTED")) {
            String id = in(township, status);
            errands.add(Errand.hiding("read a paper of what is " + status + " in " + township.organ(), TO_READ, any(TO_READ, matter(id)),
                    getting(dossier(id) + "/materials/M0018"), getting(dossier(UNKNOWN) + "/materials/M0018")));
        }
        tables.statusesOf("serve-at-the-window").forEach(status -> {
            String id = in(township, status);
            errands.add(Errand.hiding("take back what is " + status + " in " + township.organ(), Set.of("serve-at-the-window"),
                    may("serve-at-the-window", matter(id)), posting("/api/applications/" + id + "/withdrawal", STALE),
                    posting("/api/applications/" + UNKNOWN + "/withdrawal", STALE)));
        });
        String waiting = in(township, "SUBMITTED");
        errands.add(Errand.hiding("leaf on after what waits in " + township.organ(), Set.of("accept"), may("accept", matter(waiting)),
                getting("/api/window/applications?after=" + waiting), getting("/api/window/applications?after=" + UNKNOWN)));
        return errands;
    }

    private void judging(Township township, List<Errand> errands, String action, String door, Map<String, Object> body) {
        for (String status : tables.statusesOf(action)) {
            String id = in(township, status);
            errands.add(Errand.hiding(action + " what is " + status + " in " + township.organ(), Set.of(action), may(action, matter(id)),
                    posting(dossier(id) + "/" + door, body), posting(dossier(UNKNOWN) + "/" + door, body)));
        }
    }

    private void supervising(Township township, List<Errand> errands, String decision) {
        String id = in(township, "CORRECTION_REQUESTED");
        Map<String, Object> deciding = Map.of("version", 99, "reason", "");
        errands.add(Errand.hiding("decide by " + decision + " in " + township.organ(), Set.of("decide-further-request"),
                may("decide-further-request", matter(id)), posting("/api/supervision/further-requests/" + id + "/" + decision, deciding),
                posting("/api/supervision/further-requests/" + UNKNOWN + "/" + decision, deciding)));
    }

    private List<Errand> forSomebodyElse(Township township) {
        Map<String, Object> card = Map.of("citizenId", "1", "name", "无名");
        Matter draft = matter(in(township, "DRAFT"));
        Matter village = new Matter("DRAFT", "", "", township.village());
        return List.of(
                Errand.absent("write down an enquiry in " + township.organ(), "receive-enquiry",
                        may("receive-enquiry", new Matter("OPEN", "", "", township.village())),
                        posting("/api/window/enquiries", Map.of("question", "办低保要带什么材料", "place", township.village()))),
                Errand.absent("begin for a walk-in in " + township.organ(), "serve-at-the-window", may("serve-at-the-window", draft),
                        posting("/api/window/applications", township.walkIn(card))),
                Errand.hiding("begin under a mandate in " + township.organ(), Set.of("act-as-agent"), may("act-as-agent", village),
                        posting("/api/applications", underMandate(township, township.mandate(port))),
                        posting("/api/applications", underMandate(township, UNKNOWN))));
    }

    /** To the agent and the villager the paper is their own. */
    private List<Errand> aboutConsent(Township township) {
        String mandate = township.mandate(port);
        Matter handedIn = matter(township.handedInUnder(mandate, port));
        String revocation = "/api/window/mandates/%s/revocation";
        return List.of(
                Errand.hiding("look at the paper of an agent in " + township.organ(), TO_SEE_CONSENT,
                        any(TO_SEE_CONSENT, handedIn).or(township.agent()::equals),
                        getting("/api/mandates/" + mandate + "/proof"), getting("/api/mandates/" + UNKNOWN + "/proof")),
                Errand.hiding("end a mandate at the window in " + township.organ(), Set.of("revoke-mandate"),
                        may("revoke-mandate", new Matter("GIVEN", "", "", township.village())),
                        posting(revocation.formatted(mandate), Map.of("reason", "")), posting(revocation.formatted(UNKNOWN), Map.of("reason", ""))));
    }

    private static Map<String, Object> underMandate(Township township, String mandate) {
        Map<String, Object> wish = township.walkIn(Map.of("mandate", mandate));
        wish.put("itemCode", "530120001000");
        return wish;
    }

    private List<Errand> inTheCounty(Township township) {
        String reviewer = township == Township.DONGHUA
                ? "he.junwei@DONGHUA_BUREAU@REVIEWER@532301105000"
                : "yin.zhongwen@LONGCHUAN_GOV@REVIEWER@532324101000";
        String staff = reviewer.replaceFirst("@.*", "");
        String relative = township.declaredKinOf(staff, port);
        Map<String, Object> ending = Map.of("version", 99, "lastDay", TODAY.toString(), "reason", "岗位调整");
        Map<String, Object> recall = Map.of("version", 99, "lastDay", "2026-03-31", "legalDocument", "DEMO", "reason", "收回");
        String granted = (String) Visitor.withoutSignIn(port).leafs("/api/powers?kind=LICENCE&township=" + township.scope(), "powers").getFirst().get("id");
        String prepared = township.prepared(port, power(township.organ(), "530217001000"));
        return List.of(
                within("assign-post", "HELD", township, posting("/api/posts", post(township, township.organ())), posting("/api/posts", post(township, "NO_ORGAN"))),
                within("end-post", "HELD", township, posting("/api/posts/" + reviewer + "/end", ending), posting("/api/posts/nobody@X@Y@Z/end", ending)),
                within("end-post", "HELD", township, getting("/api/posts?organ=" + township.organ()), getting("/api/posts?organ=NO_ORGAN")),
                Errand.hiding("read whose relatives work in " + township.organ(), Set.of("keep-kin"),
                        may("keep-kin", township.within("HELD")).or(staff::equals),
                        getting("/api/persons/kin?account=" + staff), getting("/api/persons/kin?account=no.body")),
                within("keep-kin", "HELD", township, posting("/api/persons/kin/" + relative + "/end", Map.of("account", staff, "reason", "申报有误")),
                        posting("/api/persons/kin/" + UNKNOWN + "/end", Map.of("account", staff, "reason", "申报有误"))),
                within("prepare-power", "PENDING", township, posting("/api/powers", power(township.organ(), "no-such-power")),
                        posting("/api/powers", power("NO_ORGAN", "no-such-power"))),
                within("prepare-power", "PENDING", township, posting("/api/powers/" + prepared + "/training", TRAINED), posting("/api/powers/none/training", TRAINED)),
                within("activate-power", "PENDING", township, posting("/api/powers/" + prepared + "/activation", STALE), posting("/api/powers/none/activation", STALE)),
                within("activate-power", "PENDING", township, getting("/api/powers/" + prepared + "/readiness"), getting("/api/powers/none/readiness")),
                within("close-batch", "IN_FORCE", township, posting("/api/powers/closing", closing(township, township.batch())),
                        posting("/api/powers/closing", closing(township, "NO_BATCH"))),
                within("recall-power", "IN_FORCE", township, posting("/api/powers/" + granted + "/recall", recall), posting("/api/powers/none/recall", recall)),
                within("recall-power", "IN_FORCE", township, getting("/api/powers/" + granted), getting("/api/powers/none")));
    }

    private Errand within(String action, String status, Township township,
            Errand.Request asked, Errand.Request nothing) {
        return Errand.hiding(action + " in " + township.organ(), Set.of(action), may(action, township.within(status)), asked, nothing);
    }

    private Errand release() {
        Map<String, Object> sighted = new HashMap<>(Township.identity("ai.tianshu"));
        sighted.put("reason", "本人持身份证到窗口");
        return Errand.absent("release an account", "release-account", account -> tables.allowsAnywhere(account, "release-account"),
                posting("/api/window/persons/release", sighted));
    }

    private Errand mandate() {
        return Errand.absent("draw up a mandate", "act-as-agent", account -> tables.allowsAnywhere(account, "act-as-agent"),
                posting("/api/mandates", Map.of("citizenId", "1", "name", "无名", "items", List.of(), "from", "2026-02-12", "to", "2026-06-30")));
    }

    private Errand lookingForMandates() {
        return Errand.absent("look for somebody's mandates", "revoke-mandate", account -> tables.allowsAnywhere(account, "revoke-mandate"),
                posting("/api/window/mandates", Map.of("citizenId", "1", "name", "无名")));
    }

    private Errand kin() {
        return Errand.absent("declare a relative", "declare-kin", account -> tables.allowsAnywhere(account, "declare-kin"),
                posting("/api/persons/kin", Map.of("citizenId", "1", "name", "无名", "kinship", "SIBLING")));
    }

    private Errand nextVersion() {
        return Errand.refused("publish a version", "publish-item-version", account -> tables.allowsAnywhere(account, "publish-item-version"),
                posting("/api/items/530164004000/versions", Map.of("basedOn", 99, "from", "2026-12-31", "changes", Map.of("summary", "x"))));
    }

    private static Map<String, Object> post(Township township, String organ) {
        return Map.of("account", "somebody.new", "organ", organ, "post", "EMPEROR", "divisionScope", township.scope(),
                "from", TODAY.toString(), "personnelOrgan", organ);
    }

    /** In force on no day on which anything here looks. */
    private static Map<String, Object> power(String organ, String code) {
        return Map.of("code", code, "townshipOrgan", organ, "basis", "CONFERRED", "batch", "MATRIX", "legalDocument", "DEMO",
                "from", "2026-12-31", "handledAt", organ, "replaces", "CX-PEN-217");
    }

    private static Map<String, Object> closing(Township township, String batch) {
        return Map.of("batch", batch, "townshipOrgan", township.organ(), "successor", "NO_SUCCESSOR", "lastDay", "2026-03-31",
                "legalDocument", "DEMO", "reason", "清单调整");
    }

    private Predicate<String> may(String action, Matter matter) {
        return any(Set.of(action), matter);
    }

    private Predicate<String> any(Set<String> actions, Matter matter) {
        return account -> actions.stream().anyMatch(action -> tables.allows(account, action, matter));
    }

    private static Matter within(String scope) {
        return new Matter("HELD", "", "", scope);
    }

    /** @throws AssertionError for a status the table names and no application here is in */
    private String in(Township township, String status) {
        assertThat(applications.get(township)).containsKey(status);
        return applications.get(township).get(status);
    }

    private Matter matter(String id) {
        return Township.matter(Mono.from(database.getCollection("applications").find(Filters.eq("_id", id)).first()).block());
    }

    private List<SignIn> everybody() {
        List<SignIn> people = new ArrayList<>(tables.staff());
        people.addAll(List.of(SignIn.resident("luo.jinhua"), SignIn.of("li.wenbin", Caller.Kind.ENTERPRISE_HANDLER), SignIn.resident("a.stranger")));
        return people;
    }

    private static String dossier(String id) {
        return "/api/window/applications/" + id;
    }
}
