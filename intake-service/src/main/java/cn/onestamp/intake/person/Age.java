package cn.onestamp.intake.person;


import java.time.LocalDate;

/** Who is eighteen acts for themselves (民法典 arts 17, 18); whoever is younger acts through a guardian. */
final class Age {

    private static final int FULL_AGE = 18;

    private Age() {}

    static boolean isMinor(Identity person, LocalDate day) {
        return person.citizenId().ageOn(day) < FULL_AGE;
    }
}
