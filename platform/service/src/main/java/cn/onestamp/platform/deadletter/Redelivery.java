package cn.onestamp.platform.deadletter;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Delivers dead letters again, each once: which ones were is remembered after the broker has them. A crash in between
 * delivers one twice, which its readers ignore. Blocks, and is called from the management port only.
 */
public final class Redelivery {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DeadLetters letters;
    private final MongoCollection<Document> delivered;
    private final KafkaTemplate<String, byte[]> kafka;
    private final Clock machine;

    public Redelivery(
            DeadLetters letters, MongoCollection<Document> delivered, KafkaTemplate<String, byte[]> kafka, Clock machine) {
        this.letters = letters;
        this.delivered = delivered;
        this.kafka = kafka;
        this.machine = machine;
    }

    List<DeadLetter> list() {
        Set<String> done = done();
        return letters.all().stream().map(record -> DeadLetter.of(record, done.contains(DeadLetter.idOf(record)))).toList();
    }

    /** @param alsoThoseThatCameBack whether to try once more what was delivered again and failed again */
    synchronized List<DeadLetter> deliver(boolean alsoThoseThatCameBack) {
        Set<String> done = done();
        return letters.all().stream()
                .filter(record -> isDue(DeadLetter.of(record, done.contains(DeadLetter.idOf(record))), alsoThoseThatCameBack))
                .map(this::deliver)
                .toList();
    }

    private static boolean isDue(DeadLetter letter, boolean alsoThoseThatCameBack) {
        return letter.whole() && !letter.replayed() && (alsoThoseThatCameBack || !letter.cameBack());
    }

    private DeadLetter deliver(ConsumerRecord<String, byte[]> record) {
        DeadLetter letter = DeadLetter.of(record, true);
        Integer partition = letter.key() == null ? letter.partition() : null;
        ProducerRecord<String, byte[]> again = new ProducerRecord<>(letter.topic(), partition, letter.key(), record.value());
        again.headers().add(Marks.AGAIN, letter.id().getBytes(StandardCharsets.UTF_8));
        kafka.send(again).join();
        Mono.from(delivered.updateOne(Filters.eq("_id", letter.id()),
                Updates.setOnInsert("at", Date.from(machine.instant())), new UpdateOptions().upsert(true))).block(PATIENCE);
        return letter;
    }

    private Set<String> done() {
        return Flux.from(delivered.find()).map(document -> document.getString("_id"))
                .collect(Collectors.toSet()).blockOptional(PATIENCE).orElseThrow();
    }
}
