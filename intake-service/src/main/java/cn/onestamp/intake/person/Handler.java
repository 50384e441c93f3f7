package cn.onestamp.intake.person;


import cn.onestamp.platform.problem.Remediable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who acts for an enterprise.
 *
 * @param to the last day; null while no end is set
 * @param ended it was ended on {@code to} and does not hold for the rest of that day either
 */
public record Handler(String personId, Role role, LocalDate from, @Nullable LocalDate to, boolean ended) {

    /** Who the business register names as representing it (民法典 art. 61), and whom that person sends. */
    public enum Role { LEGAL_REPRESENTATIVE, HANDLER }

    public static Handler of(String personId, Role role, LocalDate from, @Nullable LocalDate to) {
        return new Handler(personId, role, from, to, false);
    }

    /** Whoever acts for an enterprise is of age from the first day (民法典 arts 17, 18). */
    static void mustBeOfAge(Identity person, LocalDate firstDay) {
        if (Age.isMinor(person, firstDay)) {
            throw new Remediable(List.of(new Remediable.Fault("/citizenId", "HANDLER_NOT_OF_AGE", "代表单位办事的人应当年满十八周岁。")));
        }
    }

    boolean actsOn(LocalDate day) {
        return !ended && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean mayStillAct(LocalDate today) {
        return !ended && (to == null || !to.isBefore(today));
    }

    Handler endedOn(LocalDate day) {
        return new Handler(personId, role, from, day, true);
    }
}
