package cn.onestamp.intake.person;

import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.id.PersonName;
import cn.onestamp.platform.problem.Remediable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A number and a name that claim to belong together. */
public record Identity(CitizenId citizenId, PersonName name) {

    /**
     * Reads what a person typed.
     *
     * @throws Remediable with a fault for each of the two that is not well-formed
     */
    public static Identity read(String citizenId, String name, LocalDate today) {
        return read(citizenId, name, today, "");
    }

    /** The same, typed beneath a field of that name. */
    public static Identity read(String citizenId, String name, LocalDate today, String beneath) {
        List<Remediable.Fault> faults = new ArrayList<>();
        Parsed<CitizenId> number = CitizenId.parse(citizenId, today);
        Parsed<PersonName> called = PersonName.parse(name);
        faultIn(beneath + "/citizenId", number, faults);
        faultIn(beneath + "/name", called, faults);
        Remediable.ifAny(faults);
        return new Identity(number.orElseThrow(), called.orElseThrow());
    }

    private static void faultIn(String field, Parsed<?> parsed, List<Remediable.Fault> faults) {
        if (parsed instanceof Parsed.Flawed<?>(var flaw)) {
            faults.add(new Remediable.Fault(field, flaw.name(), flaw.sentence()));
        }
    }
}
