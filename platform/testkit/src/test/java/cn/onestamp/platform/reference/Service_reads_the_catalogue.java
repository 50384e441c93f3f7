package cn.onestamp.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

@RealParts(broker = true)
class Service_reads_the_catalogue {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final Broker broker;
    private final String topic = "test." + UUID.randomUUID();
    private final Shelf<Post> posts = new Shelf<>(topic, Post.class, Post::account);
    private final ReadCopy copy;

    Service_reads_the_catalogue(Broker broker) {
        this.broker = broker;
        this.copy = new ReadCopy(broker.consumers(), List.of(posts));
    }

    @AfterEach
    void rest() {
        copy.stop();
    }

    @Test
    void and_is_ready_when_it_has_read_all_there_was() {
        broker.make(topic, 1);
        for (int n = 1; n <= 300; n++) {
            broker.send(topic, post("post-" + n, 1, "li"));
        }
        assertThat(copy.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        copy.start();
        awaitReady();
        assertThat(posts.in("li")).hasSize(300);
    }

    @Test
    void and_is_not_ready_while_a_topic_is_not_there() {
        copy.start();
        await().pollDelay(Duration.ofSeconds(2)).atMost(SOON)
                .until(() -> copy.health().getStatus().equals(Status.OUT_OF_SERVICE));
        broker.make(topic, 1);
        broker.send(topic, post("post-1", 1, "li"));
        awaitReady();
        await().atMost(SOON).until(() -> posts.in("li").size() == 1);
    }

    @Test
    void and_leaves_out_what_it_cannot_read() {
        broker.make(topic, 1);
        broker.send(topic, "post-1", "{broken".getBytes(StandardCharsets.UTF_8));
        broker.send(topic, "post-2", new byte[0]);
        broker.send(topic, withAccount(post("post-3", 1, "li"), null));
        broker.send(topic, post("post-4", 1, "li"));
        copy.start();
        awaitReady();
        assertThat(posts.all()).hasSize(1);
    }

    @Test
    void and_follows_what_is_published_later() {
        broker.make(topic, 1);
        copy.start();
        awaitReady();
        broker.send(topic, post("post-1", 1, "li"));
        await().atMost(SOON).until(() -> posts.find("post-1").isPresent());
    }

    @Test
    void the_newest_revision_counts_whatever_comes_last() {
        posts.put(post("post-1", 2, "zhang"));
        posts.put(post("post-1", 1, "li"));
        assertThat(posts.find("post-1")).get().extracting(Post::account).isEqualTo("zhang");
        assertThat(posts.in("li")).isEmpty();
    }

    @Test
    void a_post_that_moves_to_another_account_leaves_the_first() {
        posts.put(post("post-1", 1, "li"));
        posts.put(post("post-1", 2, "zhang"));
        assertThat(posts.in("li")).isEmpty();
        assertThat(posts.in("zhang")).hasSize(1);
        assertThat(posts.find("post-1").orElseThrow().holdsOn(LocalDate.of(1999, 1, 1))).isFalse();
    }

    private void awaitReady() {
        await().atMost(SOON).until(() -> copy.health().getStatus().equals(Status.UP));
    }

    private static Event post(String id, long sequence, String account) {
        return withAccount(ContractCheck.exampleEvent("catalogue.post-assigned", id, sequence, null), account);
    }

    private static Event withAccount(Event event, String account) {
        Map<String, Object> data = new HashMap<>(event.data());
        data.put("account", account);
        return new Event(event.specversion(), event.id(), event.source(), event.type(), event.subject(), event.time(),
                event.sequence(), event.actor(), null, null, null, event.datacontenttype(), data);
    }
}
