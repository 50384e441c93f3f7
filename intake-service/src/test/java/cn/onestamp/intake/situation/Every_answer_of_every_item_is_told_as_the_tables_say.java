package cn.onestamp.intake.situation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the handed-over files by itself, as sets and last words, and compares with what the rules say step by step. */
class Every_answer_of_every_item_is_told_as_the_tables_say {

    private static final int COMBINATIONS = 160;
    private static final List<Row> ITEM_MATERIALS = Table.read(OpenTown.REFERENCE_DATA.resolve("item-materials.csv"));
    private static final JsonNode DETAILS = JsonMapper.shared()
            .readTree(OpenTown.REFERENCE_DATA.resolve("item-details.json").toFile()).get("items");

    /** What the tables say about one combination, before anybody asked the rules. */
    private record Expected(String outcome, Set<String> required, Set<String> all, String fee, int days, List<String> reasons) {}

    @Test
    void for_all_twelve_items_and_all_combinations() {
        Map<String, PublishedItem> items = HandedOverTables.items(PublishedItem.class);
        int compared = 0;
        for (String code : DETAILS.propertyNames()) {
            JsonNode situations = DETAILS.get(code).path("situations");
            for (Map<String, String> answers : combinations(situations.path("questions"))) {
                assertThat(said(SituationRules.of(items.get(code)).outcome(answers)))
                        .as("%s %s", code, answers).isEqualTo(expected(code, situations.path("effects"), answers));
                compared += situations.isMissingNode() ? 0 : 1;
            }
        }
        assertThat(compared).isEqualTo(COMBINATIONS);
    }

    private static List<Map<String, String>> combinations(JsonNode questions) {
        List<Map<String, String>> all = List.of(Map.of());
        for (JsonNode question : questions) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> begun : all) {
                for (JsonNode option : question.get("options")) {
                    Map<String, String> next = new TreeMap<>(begun);
                    next.put(question.get("id").asString(), option.get("id").asString());
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Expected expected(String code, JsonNode effects, Map<String, String> answers) {
        List<JsonNode> then = nodes(effects)
                .filter(effect -> effect.get("when").properties().stream()
                        .allMatch(pair -> pair.getValue().asString().equals(answers.get(pair.getKey()))))
                .flatMap(effect -> nodes(effect.get("then"))).toList();
        List<String> added = every(then, "ADD_MATERIAL");
        Set<String> all = materials(code, false);
        all.addAll(added);
        every(then, "DROP_MATERIAL").forEach(all::remove);
        Set<String> required = materials(code, true);
        required.addAll(added);
        required.retainAll(all);
        String fee = last(every(then, "SET_FEE"), DETAILS.at("/" + code + "/fee/charged").asBoolean() ? "to be reckoned" : "0");
        int days = Integer.parseInt(last(every(then, "SET_DAYS"), DETAILS.at("/" + code + "/promised_days").asString()));
        List<String> no = every(then, "NOT_LICENSABLE");
        List<String> human = every(then, "HUMAN");
        if (!no.isEmpty()) {
            return new Expected("NOT_LICENSABLE", Set.of(), Set.of(), "", 0, no);
        }
        if (then.stream().anyMatch(effect -> effect.has("OTHER_ORGAN"))) {
            return new Expected("OTHER_ORGAN", Set.of(), Set.of(), "", 0, human);
        }
        return new Expected(human.isEmpty() ? "CHECKLIST" : "PERSON_JUDGES", required, all, fee, days, human);
    }

    private static Expected said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Checklist list -> said("CHECKLIST", list, List.of());
            case Outcome.PersonJudges(List<String> reasons, Outcome.Checklist soFar) -> said("PERSON_JUDGES", soFar, reasons);
            case Outcome.NotLicensable(List<String> reasons) -> new Expected("NOT_LICENSABLE", Set.of(), Set.of(), "", 0, reasons);
            case Outcome.OtherOrgan(var organs, List<String> reasons) -> new Expected("OTHER_ORGAN", Set.of(), Set.of(), "", 0, reasons);
        };
    }

    private static Expected said(String outcome, Outcome.Checklist list, List<String> reasons) {
        return new Expected(outcome,
                list.materials().stream().filter(PublishedItem.Material::required).map(PublishedItem.Material::code).collect(toSet()),
                list.materials().stream().map(PublishedItem.Material::code).collect(toSet()),
                list.feeFen() == null ? "to be reckoned" : list.feeFen().toString(), list.promisedDays(), reasons);
    }

    private static Set<String> materials(String code, boolean onlyRequired) {
        return ITEM_MATERIALS.stream()
                .filter(row -> row.text("item_code").equals(code) && !row.yes("only_by_situation") && (!onlyRequired || row.yes("required")))
                .map(row -> row.text("material_code")).collect(toSet());
    }

    private static List<String> every(List<JsonNode> then, String kind) {
        return then.stream().filter(effect -> effect.has(kind)).map(effect -> effect.get(kind).asString()).toList();
    }

    private static String last(List<String> said, String otherwise) {
        return said.isEmpty() ? otherwise : said.getLast();
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
