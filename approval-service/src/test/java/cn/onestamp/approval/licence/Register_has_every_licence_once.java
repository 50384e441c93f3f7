package cn.onestamp.approval.licence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.cases.ACase;
import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Handover;
import cn.onestamp.approval.cases.messaging.HandedOver;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.fault.Step;
import cn.onestamp.platform.id.LicenceIdentifier;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.Stumble;
import cn.onestamp.platform.town.TownTime;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Register_has_every_licence_once extends BackOffice {

    private static final Map<String, Object> PRESSING = Map.of("version", 3);
    private static final int MANY = 500;
    private static final int EVERY_TENTH = 10;

    @Autowired
    private Licences licences;

    @Autowired
    private Shelf<Issuers.PublishedIssuer> issuers;

    @Autowired
    private LicenceRules rules;

    @Autowired
    private TownTime town;

    @Autowired
    private WorkingDays days;

    @Autowired
    private AuditChain audit;

    @Test
    void from_the_moment_its_paper_is_sealed() {
        String id = granted();
        assertThat(stored("licences", "_id", id)).isEmpty();

        staff(KEEPER).post(sealOf(id), PRESSING);

        Map<String, Object> licence = resident(APPLICANT).get("/api/licences/" + id).body();
        assertThat(licence).containsEntry("status", "VALID").containsEntry("title", "准予进入通知书").containsEntry("decidedBy", "DONGHUA_GOV")
                .containsEntry("validFrom", "2026-01-06").containsEntry("validTo", "2026-02-05").containsEntry("onCommitment", false);
        LicenceIdentifier identifier = LicenceIdentifier.parse((String) licence.get("identifier")).orElseThrow();
        assertThat(identifier.licenceType()).isEqualTo("530164004000");
        assertThat(identifier.issuer().value()).isEqualTo("11532301015300014N");
        assertThat(identifier.serial()).startsWith("5323011052026").hasSize(19);
        assertThat(stored("licences", "_id", id).getFirst().toJson()).doesNotContain("王德财");
        assertThat(told(id)).extracting(fact -> fact.getString("type")).containsExactly("approval.licence-issued");
    }

    @Test
    void and_a_notice_of_a_result_is_none() {
        String id = granted(aCaseAbout("530714001000", "就业登记"));

        assertThat(staff(KEEPER).post(sealOf(id), PRESSING).status()).isEqualTo(200);

        assertThat(stored("licences", "_id", id)).isEmpty();
        assertThat(resident(APPLICANT).get("/api/licences/" + id).status()).isEqualTo(404);
    }

    @Test
    void and_when_the_press_broke_off_it_is_the_one_that_was_entered_first() {
        String id = granted();
        Stumble.at(Step.BEFORE_COMMIT, 1);
        assertThat(staff(KEEPER).post(sealOf(id), PRESSING).status()).isEqualTo(500);
        Document first = stored("licences", "_id", id).getFirst();

        assertThat(staff(OTHER_KEEPER).post(sealOf(id), PRESSING).status()).isEqualTo(200);

        assertThat(stored("licences", "_id", id).getFirst().getString("identifier")).isEqualTo(first.getString("identifier"));
        assertThat(told(id)).hasSize(1);
        assertThat(asked(id)).hasSize(1);
    }

    @Test
    void and_what_was_granted_on_a_promise_says_when_it_is_looked_after() {
        String id = granted(handedOver("王德财", fresh -> HandedOver.storyWith(fresh, Map.of("how", "COMMITMENT"))));

        staff(KEEPER).post(sealOf(id), PRESSING);

        assertThat(told(id)).extracting(fact -> fact.getString("type")).containsExactly("approval.licence-issued", "approval.commitment-check-due");
        assertThat(told(id).getLast().get("data", Document.class)).containsEntry("dueOn", "2026-03-06");
    }

    @Test
    void and_five_hundred_at_one_moment_never_share_a_number_and_every_gap_is_explained() {
        AtomicInteger entries = new AtomicInteger();
        EnterLicence entering = new EnterLicence(breakingOff(entries), new Issuers(issuers), rules, new EnterLicence.Surroundings(town, days, audit));
        List<ApprovalCase.Granted> granted = Stream.generate(Register_has_every_licence_once::aGrantedCase).limit(MANY).toList();

        Flux.fromIterable(granted).flatMap(one -> entering.enter(one, result(), keeper()).retry(5), MANY).blockLast(Duration.ofSeconds(60));

        List<String> ids = granted.stream().map(one -> one.file().id()).toList();
        List<String> serials = ids.stream().map(id -> stored("licences", "_id", id).getFirst().getString("identifier").split("\\.")[7]).toList();
        assertThat(serials).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(ids.stream().mapToInt(id -> asked(id).size()).sum()).as("a number that was taken in vain has a row of its own").isEqualTo(MANY + entries.get() / EVERY_TENTH);
        List<Integer> numbers = serials.stream().map(serial -> Integer.valueOf(serial.substring(13))).sorted().toList();
        assertThat(numbers.getLast() - numbers.getFirst() + 1 - MANY).isLessThanOrEqualTo(entries.get() / EVERY_TENTH);
    }

    /** Every tenth dies with its number in the hand. */
    private Licences breakingOff(AtomicInteger entries) {
        return (Licences) Proxy.newProxyInstance(Licences.class.getClassLoader(), new Class<?>[] {Licences.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("enter") && entries.incrementAndGet() % EVERY_TENTH == 0) {
                return Mono.error(new IllegalStateException("killed"));
            }
            try {
                return method.invoke(licences, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private static ApprovalCase.Granted aGrantedCase() {
        CaseFile file = ACase.file();
        Handover of = file.handover();
        Handover ofSomebodyElse = new Handover(of.number(), of.item(), of.place(), of.handledAt(), UUID.randomUUID().toString(), of.acceptedBy(), of.acceptedOn(), false);
        ApprovalCase.Granted granted = ACase.reviewedAndGrantedBy(REVIEWER, APPROVER);
        return new ApprovalCase.Granted(new CaseFile(UUID.randomUUID().toString(), ofSomebodyElse, file.power(), file.limits(), file.awaited(),
                file.examination(), file.claimedBy(), file.afterRecall()), granted.reviewed(), granted.decision(), granted.revision());
    }

    private EnterLicence.Result result() {
        return new EnterLicence.Result("准予进入通知书", Optional.of(1), Optional.of(town.today().plusDays(30)), "K7RZ2M9QW4XJ");
    }

    private static Act keeper() {
        return Act.onHearing(KEEPER, null, null);
    }

    private List<Document> asked(String id) {
        return stored("audit", "subject", id).stream().filter(row -> row.getString("what").equals("approval.licence-number-asked")).toList();
    }

    private List<Document> told(String id) {
        List<Document> history = stored("licences", "_id", id).getFirst().getList("history", Document.class);
        history.forEach(fact -> ContractCheck.holds(fact.getString("type"), fact.get("data", Document.class)));
        return history;
    }
}
