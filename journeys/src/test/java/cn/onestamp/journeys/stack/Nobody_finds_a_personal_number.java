package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.hall.Errand;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.hall.SeededNumbers;
import cn.onestamp.journeys.town.Card;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;


/** Runs last: whatever the other suites typed in must not lie about anywhere in the clear. */
@Order(1000)
class Nobody_finds_a_personal_number {

    private static final int ID_LENGTH = 18;
    private static final int PHONE_LENGTH = 11;
    private static final int SEEDED = 500;
    private static final int ALL_THE_WAY = 20;
    private static final SeededNumbers NUMBERS = SeededNumbers.drawn(20261122, SEEDED);

    private final Hall hall = Hall.running();

    @BeforeAll
    static void theyAreTypedWhereverPeopleType() {
        NUMBERS.areTypedEverywhere(Hall.running(), ALL_THE_WAY);
        Hall.running().awaitQuiet(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logs", "kafka", "store", "files"})
    void of_anybody_in(String folder) throws IOException {
        Errand.of("wang.decai").granted();
        assertThat(findings(hall.data().resolve(folder))).isEmpty();
    }

    @Test
    void of_anybody_in_what_anybody_may_take_along() {
        String table = hall.door().ask(Call.get("export", "/api/powers/export")).expect(200).text();
        assertThat(NUMBERS.all().stream().filter(table::contains)).isEmpty();
        assertThat(hall.town().people().all().stream().map(Card::citizenId).filter(table::contains)).isEmpty();
    }

    @Test
    void although_the_search_finds_one_where_there_is_one() throws IOException {
        Path bait = Files.createTempDirectory("bait");
        Files.writeString(bait.resolve("a.log"), "x".repeat(70_000) + hall.town().people().named("wang.decai").citizenId() + "x");
        assertThat(findings(bait)).hasSize(1);
    }

    @Test
    void although_it_would_have_been_found_in_what_was_told_and_in_what_was_kept() throws Exception {
        String told = SeededNumbers.bait("told");
        String kept = SeededNumbers.bait("kept");
        assertThat(NUMBERS.all()).doesNotContain(told, kept);
        hall.topics().open("bait");
        hall.topics().send(new ProducerRecord<>("bait", bytes("bait"), bytes("{\"idNumber\":\"" + told + "\"}"))).get(30, TimeUnit.SECONDS);
        hall.store().keep("bait", new Document("form", new Document("idNumber", kept)));

        assertThat(findings(Set.of(told), hall.data().resolve("kafka"))).isNotEmpty();
        assertThat(findings(Set.of(kept), hall.data().resolve("store"))).isNotEmpty();
        assertThat(findings(Set.of(told, kept), hall.data().resolve("logs"))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> findings(Path folder) throws IOException {
        Set<String> numbers = new HashSet<>(NUMBERS.all());
        for (Card card : hall.town().people().all()) {
            numbers.add(card.citizenId());
            numbers.add(card.phone());
        }
        return findings(numbers, folder);
    }

    private static List<String> findings(Set<String> numbers, Path folder) throws IOException {
        List<String> findings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (holdsOneOf(numbers, file)) {
                    findings.add(file.toString());
                }
            }
        }
        return findings;
    }

    /** Looks at every run of digits that is as long as such a number, with the character after it. */
    private static boolean holdsOneOf(Set<String> numbers, Path file) throws IOException {
        byte[] content;
        try (FileChannel opened = FileChannel.open(file)) {
            content = new byte[(int) Math.min(Integer.MAX_VALUE - 8, opened.size())];
        }
        try (var in = Files.newInputStream(file)) {
            int length = in.readNBytes(content, 0, content.length);
            for (int at = 0; at + PHONE_LENGTH <= length; at++) {
                if (content[at] >= '1' && content[at] <= '9'
                        && (numbers.contains(text(content, at, ID_LENGTH, length)) || numbers.contains(text(content, at, PHONE_LENGTH, length)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String text(byte[] content, int at, int length, int end) {
        return at + length > end || content[at + length - 2] < '0' || content[at + length - 2] > '9'
                ? "" : new String(content, at, length, StandardCharsets.ISO_8859_1);
    }
}
