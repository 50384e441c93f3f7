package cn.onestamp.intake.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is a relative of a member of staff.
 *
 * @param account of the member of staff
 * @param from    the day on which it was declared
 * @param ended   the day on which the county struck it off; null while it holds
 * @param why     what the county said to it; null while it holds, and where it was not kept in earlier years
 */
public record Kin(String account, Kinship kinship, LocalDate from, @Nullable LocalDate ended, @Nullable String why) {

    public boolean holds() {
        return ended == null;
    }

    public boolean holdsFor(String staff) {
        return holds() && account.equals(staff);
    }

    public static Kin declared(String account, Kinship kinship, LocalDate from) {
        return new Kin(account, kinship, from, null, null);
    }

    public Kin endedOn(LocalDate day, String reason) {
        return new Kin(account, kinship, from, day, reason);
    }
}
