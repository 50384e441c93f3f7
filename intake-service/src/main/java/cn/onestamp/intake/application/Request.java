package cn.onestamp.intake.application;

import cn.onestamp.platform.id.DivisionCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, where, and of whom.
 *
 * @param form     answers by field, of the shape the item's form asks for
 * @param mendings what a window replaced of them, oldest first
 */
public record Request(
        AskedItem item, DivisionCode place, Route route, Situation situation, Map<String, Object> form, List<Mending> mendings) {

    public static Request asked(AskedItem item, DivisionCode place, Route route, Situation situation, Map<String, Object> form) {
        return new Request(item, place, route, situation, form, List.of());
    }

    /**
     * A clerk replaced answers at the window.
     *
     * @param before the replaced answers by field, as the applicant gave them; null where there was none
     */
    public record Mending(String by, LocalDate on, Map<String, @Nullable Object> before) {}

    /** The item with its version: of a draft the one it was begun with, from the submission on the one in force on that day. */
    public record AskedItem(String code, int version, String name) {}

    /** Where it is handled and who decides: two answers, never one. */
    public record Route(String handledAt, String decidedBy, String basis, Optional<String> grantId) {}

    /**
     * What the applicant said of the own situation, and chose.
     *
     * @param answers option by question, as the item asks
     * @param later   codes of materials the applicant promises to bring after the acceptance (容缺受理)
     * @param commits whether the applicant promises in writing what a paper would prove (告知承诺制)
     */
    public record Situation(Map<String, String> answers, List<String> later, boolean commits) {

        /** The question of the catalogue by which some items offer to commit. */
        public static final String COMMITS = "commit";

        public static Situation told(Map<String, String> answers) {
            return new Situation(answers, List.of(), false);
        }

        /** The answers as they count: whoever promised in writing commits, whatever was answered before. */
        public Map<String, String> said() {
            Map<String, String> said = new HashMap<>(answers);
            if (commits) {
                said.put(COMMITS, "yes");
            }
            return said;
        }

        public boolean promises(String materialCode) {
            return later.contains(materialCode);
        }

        Situation promising(List<String> later, boolean commits) {
            return new Situation(answers, later, commits || "yes".equals(answers.get(COMMITS)));
        }
    }

    Request in(AskedItem inForce, Route route) {
        return new Request(inForce, place, route, situation, form, mendings);
    }

    Request answering(Map<String, Object> form, Situation situation) {
        return new Request(item, place, route, situation, form, mendings);
    }

    /** Nothing of what was replaced is lost. */
    Request mending(Map<String, Object> answers, String by, LocalDate on) {
        Map<String, Object> mended = new LinkedHashMap<>(form);
        mended.putAll(answers);
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        answers.keySet().stream().filter(field -> !Objects.equals(form.get(field), answers.get(field)))
                .forEach(field -> before.put(field, form.get(field)));
        return new Request(item, place, route, situation, mended,
                Stream.concat(mendings.stream(), Stream.of(new Mending(by, on, before))).toList());
    }
}
