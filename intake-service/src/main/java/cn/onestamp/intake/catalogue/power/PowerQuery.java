package cn.onestamp.intake.catalogue.power;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which powers somebody wants to see; what is not named does not matter.
 *
 * @param township   division code
 * @param department short code of the home department, or the code of the guiding organ
 * @param words      part of the name, of the code or of the legal basis
 */
public record PowerQuery(
        Optional<String> kind, Optional<String> township, Optional<String> department, Optional<String> basis,
        Optional<String> batch, Optional<String> words) {

    boolean fits(Power power) {
        return is(kind, power.kind())
                && is(township, power.township())
                && is(basis, power.basis().name())
                && is(batch, power.batch())
                && department.stream().allMatch(wanted -> isAtHome(wanted, power))
                && words.stream().map(PowerQuery::plain).allMatch(wanted -> saying(power).anyMatch(said -> said.contains(wanted)));
    }

    private static boolean is(Optional<String> wanted, String said) {
        return wanted.isEmpty() || wanted.get().equals(said);
    }

    private static boolean isAtHome(String wanted, Power power) {
        return wanted.equals(power.guidingOrgan())
                || power.department() != null && wanted.equals(power.department().code());
    }

    private static Stream<String> saying(Power power) {
        return Stream.of(power.name(), power.itemCode(), power.legalBasis() == null ? "" : power.legalBasis())
                .map(PowerQuery::plain);
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
