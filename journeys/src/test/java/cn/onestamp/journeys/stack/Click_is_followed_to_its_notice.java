package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.hall.Errand;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Order(50)
class Click_is_followed_to_its_notice {

    private final Hall hall = Hall.running();

    @Test
    void by_one_trace_id_from_the_door_to_the_log_line_of_the_notice() {
        Errand errand = Errand.of("wang.decai");
        Matter draft = errand.complete();

        Receipt receipt = errand.resident.submits(draft);
        errand.resident.isTold(receipt.number(), "已收件", hall.patience());

        String trace = logged("the click stands in the visitors' book", "gateway", "/" + draft.id() + "/submission").path("traceId").asString();
        assertThat(trace).matches("[0-9a-f]{32}");
        JsonNode line = logged("the notice stands in the log", "notification", trace);
        assertThat(line.toString()).contains("notice").contains(receipt.number());
    }

    private JsonNode logged(String what, String desk, String mark) {
        return new Patience(Duration.ofSeconds(15)).until(what, () -> lineWith(desk, mark));
    }

    private Optional<JsonNode> lineWith(String desk, String mark) {
        Path log = hall.data().resolve("logs/" + desk + ".log");
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(mark) && (line.contains("notice") || line.contains("visit"))).findFirst()
                    .map(JsonMapper.shared()::readTree);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
