package cn.onestamp.intake.application;

import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.store.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests of one resident of Dazu village, as the model knows them. */
final class AnApplication {

    static final LocalDate RECEIVED_ON = LocalDate.of(2026, 2, 10);
    static final DivisionCode VILLAGE = new DivisionCode("532301105207");

    private AnApplication() {}

    static ServiceItems.Item itemAskingFor(ServiceItems.Asked... materials) {
        return new ServiceItems.Item(new Request.AskedItem("530164004000", 1, "森林高火险期内进入森林高火险区活动审批"),
                Period.workingDays(3), Period.workingDays(20), true, false, List.of(materials),
                Map.of("/phone", "联系电话", "/area", "活动区域"));
    }

    static ServiceItems.Asked required(String code, String name) {
        return new ServiceItems.Asked(code, name, true, true, false, false);
    }

    static ServiceItems.Asked optional(String code, String name) {
        return new ServiceItems.Asked(code, name, false, true, false, false);
    }

    static ServiceItems.Asked fromDataSharing(String code, String name) {
        return new ServiceItems.Asked(code, name, true, false, false, true);
    }

    static Papers.Material material(String code, String fileName) {
        return new Papers.Material(code, fileName, "application/pdf", 10, "ab".repeat(32), Optional.empty(), Optional.empty());
    }

    static Dossier dossierWith(Papers.Material... materials) {
        return new Dossier("7c9e6679-7425-40de-944b-e07fc1f90ae7",
                new Door(CaseNumber.Channel.ONLINE, "zhou.zilin", Optional.empty(), false, List.of()), new Dossier.Asker("p1", "周*"),
                Request.asked(new Request.AskedItem("530164004000", 1, "森林高火险期内进入森林高火险区活动审批"), VILLAGE,
                        new Request.Route("DONGHUA_CENTRE", "DONGHUA_GOV", "CONFERRED", Optional.of("G00006")),
                        Request.Situation.told(Map.of()), Map.of("people", 3)),
                new Papers(List.of(materials), List.of()));
    }

    static Application.Draft draftAt(long version) {
        return new Application.Draft(dossierWith(), new Revision(version, 0));
    }

    static Application.Submitted submittedAt(long version) {
        return new Application.Submitted(dossierWith(), receipt(), new Revision(version, 1));
    }

    static Application.Accepted acceptedAt(long version) {
        return new Application.Accepted(dossierWith(), receipt(),
                new Acceptance(Acceptance.How.COMPLETE, Optional.of("zhao.qiuyue"), RECEIVED_ON,
                        new Acceptance.Limit(3, LocalDate.of(2026, 2, 13)), new Acceptance.Limit(20, LocalDate.of(2026, 3, 16)),
                        Optional.empty(), false, Optional.empty()),
                new Revision(version, 2));
    }

    private static Receipt receipt() {
        return new Receipt(CaseNumber.of(VILLAGE, RECEIVED_ON, CaseNumber.Channel.ONLINE, 1), new QueryCode("2346GH"),
                Instant.parse("2026-02-10T02:00:00Z"), RECEIVED_ON,
                Optional.of(LocalDate.of(2026, 2, 24)));
    }
}
