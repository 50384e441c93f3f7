package cn.onestamp.intake.application.web;

import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.id.PersonName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers of a form as staff read them (SPEC 2.18). Names and accounts are known by their field; numbers of persons and
 * telephones by their look, because people also write them where they were not asked for.
 */
final class MaskedAnswers {

    private static final Set<String> NAMES = Set.of("applicantName", "childName", "guardianName", "elderName", "agentName", "leader");
    /** Whoever runs or builds something may be a person or an enterprise, whose name is in a public register (SPEC 2.18). */
    private static final Set<String> NAMES_OF_EITHER = Set.of("operator", "owner");
    private static final int LONGEST_OF_A_PERSON = 4;
    private static final Set<String> ACCOUNTS = Set.of("bankAccount");

    private MaskedAnswers() {}

    static Map<String, Object> of(Map<?, ?> form) {
        Map<String, Object> masked = new LinkedHashMap<>();
        form.forEach((field, answer) -> masked.put((String) field, masked((String) field, answer)));
        return masked;
    }

    private static Object masked(String field, Object answer) {
        return switch (answer) {
            case Map<?, ?> group -> of(group);
            case List<?> several -> several.stream().map(one -> masked(field, one)).toList();
            case String text when NAMES.contains(field) -> name(text);
            case String text when NAMES_OF_EITHER.contains(field) && isOfAPerson(text) -> name(text);
            case String text when ACCOUNTS.contains(field) -> Masks.account(text);
            case String text -> Masks.inText(text);
            case null, default -> answer;
        };
    }

    /** By its look: names of four characters at most, or with the dot that parts a minority's name. */
    private static boolean isOfAPerson(String text) {
        return text.strip().length() <= LONGEST_OF_A_PERSON || text.contains("·");
    }

    /** What is no name of a person may still hold one. */
    private static String name(String text) {
        return switch (PersonName.parse(text)) {
            case Parsed.Sound<PersonName>(PersonName name) -> name.masked();
            case Parsed.Flawed<PersonName> unknown -> "*";
        };
    }
}
