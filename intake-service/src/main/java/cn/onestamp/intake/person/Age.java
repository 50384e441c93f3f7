package cn.onestamp.intake.person;


import cn.onestamp.platform.id.CitizenId;
import java.time.LocalDate;
import java.time.Year;

/** Who is eighteen acts for themselves (民法典 arts 17, 18); whoever is younger acts through a guardian. */
public final class Age {

    private static final int FULL_AGE = 18;

    private Age() {}

    /** The year of their eighteenth birthday. */
    public static Year ofFullAge(CitizenId person) {
        return Year.of(person.birthDate().getYear() + FULL_AGE);
    }

    static boolean isMinor(Identity person, LocalDate day) {
        return person.citizenId().ageOn(day) < FULL_AGE;
    }
}
