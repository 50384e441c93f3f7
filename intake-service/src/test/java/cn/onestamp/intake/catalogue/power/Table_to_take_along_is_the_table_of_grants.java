package cn.onestamp.intake.catalogue.power;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.ShelfFilling;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.RealParts;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The public list against grants.csv, read once more and otherwise. */
@RealParts
class Table_to_take_along_is_the_table_of_grants {

    private static final Map<String, String> WORDS = Map.of("LICENCE", "行政许可等", "PUBLIC_SERVICE", "公共服务", "PENALTY", "行政处罚",
            "STATUTORY", "法定", "CONFERRED", "赋权", "ENTRUSTED", "委托", "ASSIGNED", "交办", "Y", "是", "N", "否", "", "");

    private static final List<Row> GRANTS = rows("grants.csv");
    private static final Map<String, Row> ORGANS = rows("organs.csv").stream().collect(toMap(row -> row.text("code"), row -> row));
    private static final Map<String, List<String>> MATTERS = new HashMap<>();
    private static PowerList list;

    @BeforeAll
    static void publishEverything(MongoDatabase empty) {
        try (OpenTown town = new OpenTown(empty, "cn.onestamp.intake.catalogue.store").opened()) {
            HandedOverTables.takeIn(town);
            list = new PowerList(
                    ShelfFilling.filled(new Shelf<>(Kind.GRANT.topic(), Power.class, Power::township), town.told(Kind.GRANT.topic())),
                    ShelfFilling.filled(new Shelf<>(Kind.ORGAN.topic(), Organ.class, Organ::type), town.told(Kind.ORGAN.topic())),
                    town.part(TownTime.class));
        }
        rows("items.csv").forEach(row -> MATTERS.put(row.text("basic_code_synthetic"),
                List.of(row.text("name_zh"), cell(row, "legal_basis"), row.text("home_department_zh"), row.text("home_department_code"))));
        rows("penalty-powers.csv").forEach(row -> MATTERS.put(row.text("power_code"), List.of(row.text("name_zh"),
                row.text("legal_basis_law") + row.text("legal_basis_article"), row.text("home_department_zh"), row.text("home_department_code"))));
    }

    @Test
    void cell_by_cell() {
        List<String> lines = PowerTable.of(list.all(query(Map.of()))).toList();

        assertThat(lines).hasSize(1 + GRANTS.size());
        for (int i = 0; i < GRANTS.size(); i++) {
            String line = lines.get(i + 1).strip();
            List<String> cells = List.of(line.substring(1, line.length() - 1).split("\",\"", -1));
            assertThat(cells.subList(0, 18)).isEqualTo(asListed(GRANTS.get(i)));
            assertThat(cells.get(18)).as("duty boundary").contains(organ(GRANTS.get(i).text("township_organ")), organ(cell(GRANTS.get(i), "guiding_organ")));
            assertThat(cells.subList(19, cells.size())).as("taken back").containsExactly("", "");
        }
    }

    @Test
    void and_so_is_each_part_of_it() {
        each("basis", Set.of("STATUTORY", "CONFERRED", "ENTRUSTED", "ASSIGNED"), value -> row -> row.text("basis").equals(value));
        each("kind", Set.of("LICENCE", "PUBLIC_SERVICE", "PENALTY"), value -> row -> row.text("kind").equals(value));
        each("township", all(row -> ORGANS.get(row.text("township_organ")).text("division12")),
                value -> row -> ORGANS.get(row.text("township_organ")).text("division12").equals(value));
        each("department", all(row -> MATTERS.get(row.text("code")).get(3)), value -> row -> MATTERS.get(row.text("code")).get(3).equals(value));
        each("batch", all(row -> row.text("batch")), value -> row -> row.text("batch").equals(value));
    }

    private static void each(String filter, Set<String> values, Function<String, Predicate<Row>> fits) {
        for (String value : values) {
            assertThat(list.all(query(Map.of(filter, value))).map(ListedPower::id)).as(filter + " " + value).isNotEmpty()
                    .containsExactlyElementsOf(GRANTS.stream().filter(fits.apply(value)).map(row -> row.text("grant_id")).toList());
        }
    }

    private static List<String> asListed(Row grant) {
        List<String> matter = MATTERS.get(grant.text("code"));
        return List.of(grant.text("grant_id"), WORDS.get(grant.text("kind")), grant.text("code"), matter.get(0), matter.get(1), matter.get(2),
                ORGANS.get(grant.text("township_organ")).text("division12"), organ(grant.text("township_organ")), WORDS.get(grant.text("basis")),
                organ(cell(grant, "entrusting_organ")), grant.text("batch"), grant.text("legal_document"), grant.text("from"), cell(grant, "to"),
                "有效", organ(grant.text("handled_at")), WORDS.get(cell(grant, "operating")), organ(cell(grant, "guiding_organ")));
    }

    private static String organ(String code) {
        return code.isEmpty() ? "" : ORGANS.get(code).text("name_zh");
    }

    private static String cell(Row row, String column) {
        return Objects.requireNonNullElse(row.optional(column), "");
    }

    private static Set<String> all(Function<Row, String> value) {
        return GRANTS.stream().map(value).collect(toSet());
    }

    private static PowerQuery query(Map<String, String> said) {
        List<Optional<String>> filters = Stream.of("kind", "township", "department", "basis", "batch", "q")
                .map(name -> Optional.ofNullable(said.get(name))).toList();
        return new PowerQuery(filters.get(0), filters.get(1), filters.get(2), filters.get(3), filters.get(4), filters.get(5));
    }

    private static List<Row> rows(String table) {
        return Table.read(OpenTown.REFERENCE_DATA.resolve(table));
    }
}
