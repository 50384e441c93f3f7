package cn.onestamp.approval.licence;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.LicenceIdentifier;
import cn.onestamp.platform.id.Uscc;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A licence for one month, issued by Donghua town on Tuesday, 6 January 2026. */
final class ALicence {

    static final LocalDate LATER = LocalDate.of(2026, 1, 20);

    private ALicence() {}

    static Licence.Valid issued() {
        LicenceEntry entry = new LicenceEntry("0f8fad5b-d9cb-469f-a165-70867728950e", "532301105202601053000014",
                new LicenceIdentifier("530164004000", Uscc.of("11532301015300014N"), "5323011052026000001", 1),
                new LicenceEntry.Item("530164004000", 1, "森林高火险期内进入森林高火险区活动审批", Optional.of(1)), "准予进入通知书",
                "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                new LicenceEntry.Issuer("DONGHUA_GOV", "DONGHUA_CENTRE", new DivisionCode("532301105207")),
                LocalDate.of(2026, 1, 6), "K7RZ2M9QW4XJ", false, Optional.empty());
        return new Licence.Valid(new LicenceFile(entry, Optional.of(LocalDate.of(2026, 2, 5)), Optional.empty(), List.of()), new Revision(1, 1));
    }

    static LicenceAct act(LicenceAct.Kind kind) {
        return new LicenceAct(kind, "行政许可法第七十条", "说明", LATER, "sun.jianping");
    }

    static FollowUp renewal() {
        return new FollowUp(FollowUp.Purpose.RENEWAL, "3f2504e0-4f89-41d3-9a0c-0305e82c3301", LATER, Optional.empty(), Optional.empty());
    }
}
