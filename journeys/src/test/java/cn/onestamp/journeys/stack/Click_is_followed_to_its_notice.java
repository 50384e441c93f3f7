package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.hall.Errand;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.town.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Order(50)
class Click_is_followed_to_its_notice {

    private final Hall hall = Hall.running();

    @Test
    void by_one_trace_id_from_the_submission_to_the_log_line_of_the_notice() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        Errand errand = Errand.of("wang.decai");

        Receipt receipt = errand.resident.submits(errand.complete(), "00-" + trace + "-00f067aa0ba902b7-01");
        errand.resident.isTold(receipt.number(), "已收件", hall.patience());

        JsonNode line = new Patience(Duration.ofSeconds(15)).until("the notice stands in the log", () -> lineWith(trace));
        assertThat(line.toString()).contains("notice").contains(receipt.number());
    }

    private Optional<JsonNode> lineWith(String trace) {
        Path log = hall.data().resolve("logs/notification.log");
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(trace) && line.contains("notice")).findFirst()
                    .map(JsonMapper.shared()::readTree);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
