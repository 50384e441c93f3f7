package cn.onestamp.journeys.hall;

import cn.onestamp.journeys.town.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a service once told about a subject, to be told again about others. */
public final class EventTemplate {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final String topic;
    private final String id;
    private final String number;
    private final List<String> values;

    private EventTemplate(String topic, String id, String number, List<String> values) {
        this.topic = topic;
        this.id = id;
        this.number = number;
        this.values = values;
    }

    public static EventTemplate of(Topics topics, String topic, String subject) {
        Map<Long, String> bySequence = new TreeMap<>();
        topics.all(topic).stream().filter(record -> subject.equals(keyOf(record))).map(EventTemplate::valueOf)
                .forEach(value -> bySequence.put(JSON.readTree(value).path("sequence").asLong(), value));
        String first = bySequence.values().iterator().next();
        return new EventTemplate(topic, subject, JSON.readTree(first).path("data").path("number").asString(), List.copyOf(bySequence.values()));
    }

    /** Without the first few events. */
    public EventTemplate after(int told) {
        return new EventTemplate(topic, id, number, values.subList(told, values.size()));
    }

    /** About subjects nobody has heard of. */
    public List<Copy> copies(int count, int from) {
        return IntStream.range(from, from + count)
                .mapToObj(turn -> copy(UUID.randomUUID().toString(), number.substring(0, number.length() - 6) + "%06d".formatted(turn)))
                .toList();
    }

    public Copy copyFor(Receipt receipt) {
        return copy(receipt.matter().id(), receipt.number());
    }

    private Copy copy(String newId, String newNumber) {
        List<ProducerRecord<byte[], byte[]>> records = values.stream()
                .map(value -> value.replace(id, newId).replace(number, newNumber))
                .map(value -> new ProducerRecord<>(topic, bytes(newId), bytes(value)))
                .toList();
        return new Copy(newId, newNumber, records);
    }

    /** The same story about another subject. */
    public record Copy(String id, String number, List<ProducerRecord<byte[], byte[]>> records) {

        /** Everything the services keep about this subject and told about it, with what is its own replaced. */
        public List<String> seenIn(Map<String, String> documents, Collection<ConsumerRecord<byte[], byte[]>> events) {
            return Stream.concat(
                    documents.entrySet().stream().filter(one -> one.getKey().contains(id) || one.getValue().contains(id))
                            .map(one -> common(one.getKey()) + " " + common(essence(one.getValue()))),
                    events.stream().filter(event -> id.equals(keyOf(event))).map(EventTemplate::told)).sorted().toList();
        }

        private String common(String text) {
            return text.replace(id, "ID").replace(number, "NUMBER");
        }
    }

    /** Drafts differ by form, file and key; an event that had to wait leaves an empty waiting list. */
    private static String essence(String json) {
        Map<?, ?> document = JSON.readValue(json, Map.class);
        List.of("form", "materials", "queryCode", "answered", "waiting", "history").forEach(document::remove);
        return JSON.writeValueAsString(document).replaceAll("\\{\"\\$date\":\"[^\"]*\"}", "DATE").replaceAll("\"place\":\"[0-9]{15} ", "\"place\":\"AT ");
    }

    private static String told(ConsumerRecord<byte[], byte[]> event) {
        JsonNode told = JSON.readTree(event.value());
        return event.topic() + " " + told.path("sequence").asLong() + " " + told.path("type").asString();
    }

    private static String keyOf(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    private static String valueOf(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
