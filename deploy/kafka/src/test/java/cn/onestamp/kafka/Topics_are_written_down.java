package cn.onestamp.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Topics_are_written_down {
    private final Map<String, TopicPlan> plans = TopicsFile.read().plans().stream()
            .collect(Collectors.toMap(TopicPlan::name, Function.identity()));

    Topics_are_written_down() throws IOException {}

    @Test
    void facts_are_spread_over_six_partitions_and_kept_for_thirty_days() {
        TopicPlan cases = plans.get("approval.case.v1");
        assertThat(cases.partitions()).isEqualTo(6);
        assertThat(cases.settings()).containsEntry("retention.ms", "2592000000").containsEntry("cleanup.policy", "delete");
    }

    @Test
    void reference_data_is_kept_for_ever_in_one_order() {
        TopicPlan items = plans.get("catalogue.item.v1");
        assertThat(items.partitions()).isEqualTo(1);
        assertThat(items.settings()).containsEntry("cleanup.policy", "compact").doesNotContainKey("retention.ms");
    }

    @Test
    void every_group_of_readers_has_a_place_for_what_it_could_not_read() {
        assertThat(plans).containsKeys("intake.dead-letter", "approval.dead-letter", "notification.dead-letter");
    }

    /** A topic nobody made would be made by chance, with other settings. */
    @Test
    void every_topic_of_the_contracts_is_made() throws IOException {
        List<String> agreed = Pattern.compile("address: ([a-z0-9.-]+)")
                .matcher(Files.readString(Path.of("..", "..", "contracts", "asyncapi.yaml"))).results().map(found -> found.group(1)).toList();

        assertThat(agreed).hasSizeGreaterThan(10).allMatch(plans::containsKey);
    }

    @Test
    void a_fact_from_an_earlier_town_time_does_not_expire_on_arrival() {
        assertThat(plans.values()).allSatisfy(
                plan -> assertThat(plan.settings()).containsEntry("message.timestamp.type", "LogAppendTime"));
    }
}
