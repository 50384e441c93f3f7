package cn.onestamp.approval;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.ShelfFilling;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.town.TownTime;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** In the town it is Tuesday, 6 January 2026, ten in the morning, and the read copy is complete. */
@TestConfiguration(proxyBeanMethods = false)
public class TuesdayAfterNewYear {

    static final Path REFERENCE_DATA = Path.of("..", "deploy", "data");

    private static final Instant TEN_IN_THE_MORNING = Instant.parse("2026-01-06T02:00:00Z");

    @Bean
    @Primary
    TownTime tuesday() {
        return () -> TEN_IN_THE_MORNING;
    }

    @Bean
    SmartInitializingSingleton readCopyIsComplete(Shelf<Post> posts, Shelf<Organ> organs, Shelf<?> publishedResults, Shelf<?> publishedIssuers, Shelf<?> calendars) {
        return () -> {
            fill(posts, "posts.csv", row -> String.join("@", row.text("username"), row.text("organ"), row.text("post"),
                    row.text("division_scope")), TuesdayAfterNewYear::post);
            fill(organs, "organs.csv", row -> row.text("code"), TuesdayAfterNewYear::organ);
            fill(publishedIssuers, "organs.csv", row -> row.text("code"), TuesdayAfterNewYear::organ);
            ShelfFilling.filled(calendars, List.of(entry("calendar@1", members("version", 1, "calendar", holidays()))));
            fill(publishedResults, "items.csv", row -> row.text("basic_code_synthetic") + "@1", TuesdayAfterNewYear::result);
        };
    }

    static Map<String, Object> post(Row row) {
        return members("account", row.text("username"), "organ", row.text("organ"), "post", row.text("post"),
                "divisionScope", row.text("division_scope"), "from", row.text("from"), "to", null, "coverFor", row.optional("cover_for"));
    }

    private static Map<String, Object> organ(Row row) {
        return members("code", row.text("code"), "name", row.text("name_zh"), "type", row.text("type"),
                "parent", row.optional("parent"), "actsInNameOf", row.optional("acts_in_name_of"),
                "uscc", row.optional("uscc"), "division", row.text("division12"));
    }

    private static Map<String, Object> result(Row row) {
        return members("code", row.text("basic_code_synthetic"), "version", 1, "resultDocument", row.optional("result_document"),
                "legalBasis", Optional.ofNullable(row.optional("legal_basis")).orElse("县（市）公共服务事项目录（示例），未引用法律条文"),
                "validityMonths", row.number("validity_months"), "licensingLaw", row.yes("licensing_law_procedure"));
    }

    private static <T> void fill(Shelf<T> shelf, String table, Function<Row, String> key, Function<Row, Map<String, Object>> data) {
        List<Event> entries = Table.read(REFERENCE_DATA.resolve(table)).stream().map(row -> entry(key.apply(row), data.apply(row))).toList();
        ShelfFilling.filled(shelf, entries);
    }

    private static Event entry(String key, Map<String, Object> data) {
        return new Event(Event.VERSION, Event.id(key, 1), "/intake", "catalogue.entry", key, TEN_IN_THE_MORNING, 1, "seed",
                null, null, null, Event.JSON, data);
    }

    private static Object holidays() {
        return JsonMapper.shared().readValue(REFERENCE_DATA.resolve("holidays.json"), Map.class);
    }

    private static Map<String, Object> members(@Nullable Object... namesAndValues) {
        Map<String, Object> members = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
