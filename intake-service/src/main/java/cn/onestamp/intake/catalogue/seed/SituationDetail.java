package cn.onestamp.intake.catalogue.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** What item-details.json says about the situations of one item; published in the words of the contract. */
record SituationDetail(List<Question> questions, List<Effect> effects) {

    record Question(String id, @JsonProperty("title_zh") String title, List<Option> options) {

        Map<String, Object> published() {
            return Facts.of("id", id).and("title", title).and("options", options.stream().map(Option::published).toList()).asMap();
        }
    }

    record Option(String id, @JsonProperty("label_zh") String label) {

        Map<String, Object> published() {
            return Facts.of("id", id).and("label", label).asMap();
        }
    }

    /** Each of {@code then} is one pair of a kind and what it says. */
    record Effect(Map<String, String> when, List<Map<String, Object>> then) {

        Map<String, Object> published() {
            return Facts.of("when", when)
                    .and("then", then.stream().flatMap(said -> said.entrySet().stream()).map(Effect::consequence).toList())
                    .asMap();
        }

        private static Map<String, Object> consequence(Map.Entry<String, Object> said) {
            return Facts.of("kind", said.getKey()).and(memberOf(said.getKey()), said.getValue()).asMap();
        }

        private static String memberOf(String kind) {
            return switch (kind) {
                case "ADD_MATERIAL", "DROP_MATERIAL" -> "material";
                case "SET_DAYS" -> "days";
                case "SET_FEE" -> "feeFen";
                case "HUMAN", "NOT_LICENSABLE" -> "reason";
                case "OTHER_ORGAN" -> "organs";
                default -> throw new IllegalStateException("no situation changes " + kind);
            };
        }
    }

    boolean setsTheFee() {
        return effects.stream().flatMap(effect -> effect.then().stream()).anyMatch(said -> said.containsKey("SET_FEE"));
    }

    Map<String, Object> published() {
        return Facts.of("questions", questions.stream().map(Question::published).toList())
                .and("effects", effects.stream().map(Effect::published).toList())
                .asMap();
    }
}
