package cn.onestamp.approval.cases;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a member of staff finds on their desk; a case that concerns none of their posts is absent. */
public final class DeskWork {

    /** The desks of the back office: which action is done there. */
    public enum DeskOf {
        WINDOW("grant-at-once"), REVIEW("propose"), OPINION("give-opinion"), VISIT("record-visit"), DECISION("grant"), SEAL("seal"), RECALL("choose-after-recall");

        private final String action;

        DeskOf(String action) {
            this.action = action;
        }
    }

    private static final int PAGE = 50;

    private final ApprovalCases cases;
    private final Rights rights;
    private final PowersInForce powers;
    private final TownTime town;

    public DeskWork(ApprovalCases cases, Rights rights, PowersInForce powers, TownTime town) {
        this.cases = cases;
        this.rights = rights;
        this.powers = powers;
        this.town = town;
    }

    /** @param after the case after which to go on, null for the most urgent */
    public Mono<Page<ApprovalCase>> waiting(DeskOf desk, String account, @Nullable String after) {
        return switch (desk) {
            case RECALL -> paged(forAChoice(account, after)).map(this::thoseThatWait);
            case VISIT -> paged(cases.waitingForAVisitor(account, rights.waitsIn(desk.action), desksOf(desk, account), after, PAGE + 1));
            case WINDOW, REVIEW, OPINION, DECISION, SEAL -> paged(byStatus(desk, account, after));
        };
    }

    private static Mono<Page<ApprovalCase>> paged(Flux<ApprovalCase> found) {
        return found.collectList().map(rows -> Page.of(rows, PAGE, one -> one.file().id()));
    }

    /** The same organ may still hold the power for another township. */
    private Page<ApprovalCase> thoseThatWait(Page<ApprovalCase> found) {
        LocalDate today = town.today();
        return new Page<>(found.rows().stream().filter(one -> powers.awaitsAChoice(one, today)).toList(), found.next());
    }

    private Flux<ApprovalCase> byStatus(DeskOf desk, String account, @Nullable String after) {
        return cases.waiting(rights.waitsIn(desk.action), desksOf(desk, account), after, PAGE + 1);
    }

    private List<Desk> desksOf(DeskOf desk, String account) {
        return rights.desks(account, desk.action, town.today());
    }

    private Flux<ApprovalCase> forAChoice(String account, @Nullable String after) {
        LocalDate today = town.today();
        List<DivisionCode> overseen = desksOf(DeskOf.RECALL, account).stream().map(Desk::scope).toList();
        return cases.waitingForAChoice(powers.endedOn(today).stream()
                .filter(power -> overseen.stream().anyMatch(scope -> scope.contains(power.township()))).toList(), after, PAGE + 1);
    }

    public Mono<ApprovalCase> look(String id, String account) {
        return cases.get(id).map(found -> ofConcern(found, account));
    }

    private ApprovalCase ofConcern(ApprovalCase found, String account) {
        if (!concerns(found, account)) {
            throw new Absent();
        }
        return found;
    }

    private boolean concerns(ApprovalCase found, String account) {
        LocalDate today = town.today();
        return Stream.of(DeskOf.values()).filter(desk -> isFor(desk, found, account, today))
                .anyMatch(desk -> rights.allowing(account, desk.action, found.file().matterIn(found.status()), today).isPresent());
    }

    /** The window sees what it decides itself, an organ what it is asked about, a visitor the place, and the county what it has to choose about. */
    private boolean isFor(DeskOf desk, ApprovalCase found, String account, LocalDate today) {
        return switch (desk) {
            case WINDOW -> found.file().item().kind() == Handover.Kind.IMMEDIATE;
            case OPINION -> rights.possibleIn(desk.action, found.status());
            case VISIT -> found.file().examination().visit().filter(visit -> visit.visitors().contains(account)).isPresent();
            case RECALL -> powers.awaitsAChoice(found, today);
            case REVIEW, DECISION, SEAL -> true;
        };
    }
}
