package cn.onestamp.intake.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.crypto.KeyRing;
import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.file.FileStore;
import cn.onestamp.platform.file.FolderFileStore;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NoRoom;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.store.AlreadyAnswered;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Wang may act for himself and for his mother; everybody else is somebody else. */
@RealParts
class File_is_sent_piece_by_piece {

    private static final String KEY = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private static final String WANG = "00000000-0000-4000-8000-000000000001";
    private static final String MOTHER = "00000000-0000-4000-8000-000000000002";
    private static final byte[] PLAN = SmallPdf.saying("a plan");

    @TempDir
    private static Path folder;

    private static MongoDatabase database;
    private static OpenTown town;

    @BeforeAll
    static void open(MongoDatabase empty) {
        database = empty;
        System.setProperty("onestamp.files", folder.toString());
        System.setProperty("onestamp.crypto.file-key", KEY);
        town = new OpenTown(database, "cn.onestamp.intake.material.store", "cn.onestamp.intake.material.content")
                .with(MaterialConfiguration.class)
                .with(SecureRandom.class)
                .having(FieldCipher.class, () -> new FieldCipher(KeyRing.parse(KEY), new SecureRandom()))
                .having(FileStore.class, () -> new FolderFileStore(folder, new FieldCipher(KeyRing.parse(KEY), new SecureRandom()), new SecureRandom()))
                .having(Speaking.class, OnlyWang::new)
                .having(Helping.class, NobodyHelps::new)
                .opened();
    }

    @BeforeEach
    void nothingIsKept() throws IOException {
        Flux.just("uploads", "library").concatMap(name -> database.getCollection(name).deleteMany(new Document())).blockLast();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    @AfterAll
    static void close() {
        town.close();
        System.clearProperty("onestamp.files");
        System.clearProperty("onestamp.crypto.file-key");
    }

    @Test
    void and_lies_in_the_library_when_the_last_piece_has_come() {
        String id = begin("wang.decai", PLAN, null);
        int half = PLAN.length / 2;

        assertThat(send(id, 0, Arrays.copyOf(PLAN, half)).status()).isEqualTo("UPLOADING");
        assertThat(town.part(ContinueUpload.class).see(id, "wang.decai").block().offset()).isEqualTo(half);
        Upload whole = send(id, half, Arrays.copyOfRange(PLAN, half, PLAN.length));

        assertThat(whole.status()).isEqualTo("STORED");
        LibraryEntry entry = town.part(Library.class).get(whole.libraryId(), WANG).block();
        assertThat(entry.level()).isEqualTo(LibraryEntry.Authenticity.SELF_DECLARED);
        assertThat(bytes(entry.file().sha256())).isEqualTo(PLAN);
        assertThat(town.written("uploads", "library")).doesNotContain("方案");
        assertThat(piecesOnDisk()).isZero();
    }

    @Test
    void at_the_place_where_it_broke_off_and_nowhere_else() {
        String id = begin("wang.decai", PLAN, null);
        send(id, 0, Arrays.copyOf(PLAN, 10));

        assertThat(catchThrowableOfType(NotNow.class, () -> send(id, 0, Arrays.copyOf(PLAN, 10))).details()).containsEntry("currentVersion", 10L);
        assertThatThrownBy(() -> send(id, 11, new byte[] {1})).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> send(id, 10, new byte[PLAN.length])).isInstanceOf(Remediable.class);
        assertThat(send(id, 10, Arrays.copyOfRange(PLAN, 10, PLAN.length)).status()).isEqualTo("STORED");
    }

    @Test
    void and_of_many_pieces_for_the_same_place_one_is_taken() {
        String id = begin("wang.decai", PLAN, null);

        long taken = Flux.range(0, 10).flatMap(press -> town.part(ContinueUpload.class)
                .take(id, 0, Arrays.copyOf(PLAN, 10), "wang.decai").map(one -> 1).onErrorResume(NotNow.class, late -> Mono.empty()), 10).count().block();

        assertThat(taken).isEqualTo(1);
        assertThat(piecesOnDisk()).isEqualTo(1);
        assertThat(send(id, 10, Arrays.copyOfRange(PLAN, 10, PLAN.length)).status()).isEqualTo("STORED");
    }

    @Test
    void and_goes_on_where_the_service_was_killed_after_the_last_piece() {
        String id = begin("wang.decai", PLAN, null);
        Upload seen = town.part(Uploads.class).get(id, "wang.decai").block();
        Upload.Piece piece = town.part(Pieces.class).keep(PLAN).block();
        assertThat(town.part(Uploads.class).grow(seen, piece).block()).isTrue();

        assertThat(send(id, PLAN.length, new byte[0]).status()).isEqualTo("STORED");
    }

    @Test
    void and_when_it_is_not_what_it_said_nothing_is_kept() {
        byte[] other = SmallPdf.saying("another plan of which nobody spoke");
        byte[] script = SmallPdf.with("x", "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>");
        String wrongHash = announced("wang.decai", new FileSaid("方案.pdf", "application/pdf", other.length, Sha256.hex(PLAN), "方案", "M0018", null), null, "k1");
        String unsound = begin("wang.decai", script, null);

        assertThat(faultOf(wrongHash, other)).isEqualTo("file-hash");
        assertThat(faultOf(unsound, script)).isEqualTo("file-active");
        assertThatThrownBy(() -> town.part(ContinueUpload.class).see(unsound, "wang.decai").block()).isInstanceOf(Absent.class);
        assertThat(filesOnDisk()).isZero();
        assertThat(town.part(OwnLibrary.class).entries("wang.decai", null).collectList().block()).isEmpty();
    }

    @Test
    void and_the_same_again_is_the_same_entry_for_the_same_holder_only() {
        String first = sent(begin("wang.decai", PLAN, null), PLAN);
        String again = sent(announced("wang.decai", said(PLAN, null), null, "k2"), PLAN);
        String mothers = sent(announced("wang.decai", said(PLAN, null), MOTHER, "k3"), PLAN);
        String asAnotherPaper = sent(announced("wang.decai", of("M0115", PLAN, null), null, "k4"), PLAN);

        assertThat(again).isEqualTo(first);
        assertThat(asAnotherPaper).isNotEqualTo(first);
        assertThat(mothers).isNotEqualTo(first);
        assertThatThrownBy(() -> town.part(Library.class).get(mothers, WANG).block()).isInstanceOf(Absent.class);
        assertThat(town.part(OwnLibrary.class).entries("wang.decai", MOTHER).collectList().block()).extracting(LibraryEntry::id).containsExactly(mothers);
    }

    @Test
    void and_what_is_no_longer_valid_is_not_offered() {
        String today = sent(announced("wang.decai", said(PLAN, LocalDate.of(2026, 1, 5)), null, "k1"), PLAN);
        assertThat(town.part(Library.class).get(today, WANG).block()).isNotNull();

        String yesterday = sent(announced("wang.decai", said(PLAN, LocalDate.of(2026, 1, 4)), null, "k2"), PLAN);

        assertThat(yesterday).isEqualTo(today);
        assertThatThrownBy(() -> town.part(Library.class).get(today, WANG).block()).isInstanceOf(Absent.class);
        assertThat(town.part(OwnLibrary.class).entries("wang.decai", null).collectList().block()).isEmpty();
    }

    @Test
    void and_counts_for_more_when_the_original_was_seen_also_after_it_is_sent_again() {
        String id = sent(begin("wang.decai", PLAN, null), PLAN);
        assertThatThrownBy(() -> town.part(Library.class).sighted(id, MOTHER).block()).isInstanceOf(Absent.class);

        town.part(Library.class).sighted(id, WANG).block();
        sent(announced("wang.decai", said(PLAN, null), null, "k2"), PLAN);

        assertThat(town.part(Library.class).get(id, WANG).block().level()).isEqualTo(LibraryEntry.Authenticity.SIGHTED);
    }

    @Test
    void and_what_was_seen_until_a_day_is_not_good_for_longer_because_it_is_sent_again() {
        LocalDate seen = LocalDate.of(2026, 6, 30);
        String id = sent(announced("wang.decai", said(PLAN, seen), null, "k1"), PLAN);
        town.part(Library.class).sighted(id, WANG).block();

        sent(announced("wang.decai", said(PLAN, seen.plusYears(9)), null, "k2"), PLAN);
        assertThat(town.part(Library.class).get(id, WANG).block().file().validUntil()).isEqualTo(seen);
        sent(announced("wang.decai", said(PLAN, null), null, "k3"), PLAN);
        assertThat(town.part(Library.class).get(id, WANG).block().file().validUntil()).isEqualTo(seen);

        sent(announced("wang.decai", said(PLAN, seen.minusDays(1)), null, "k4"), PLAN);
        assertThat(town.part(Library.class).get(id, WANG).block()).satisfies(entry -> {
            assertThat(entry.file().validUntil()).as("but for less").isEqualTo(seen.minusDays(1));
            assertThat(entry.level()).isEqualTo(LibraryEntry.Authenticity.SIGHTED);
        });
    }

    @Test
    void and_nobody_else_sees_it_or_sends_for_others() {
        String id = begin("wang.decai", PLAN, null);

        assertThatThrownBy(() -> town.part(ContinueUpload.class).see(id, "luo.jinhua").block()).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> town.part(ContinueUpload.class).take(id, 0, PLAN, "luo.jinhua").block()).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> announced("luo.jinhua", said(PLAN, null), WANG, "k")).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> town.part(OwnLibrary.class).entries("luo.jinhua", WANG).collectList().block()).isInstanceOf(Absent.class);
    }

    @Test
    void and_announced_again_with_the_same_key_it_is_the_same() {
        String id = begin("wang.decai", PLAN, null);
        AlreadyAnswered again = catchThrowableOfType(AlreadyAnswered.class, () -> town.part(BeginUpload.class)
                .begin(id, said(PLAN, null), null, act("wang.decai", "k0")).block());

        assertThat(again.answer()).containsEntry("id", id);
    }

    @Test
    void but_not_more_than_there_is_room_for() {
        for (int file = 0; file < 10; file++) {
            announced("wang.decai", new FileSaid("a", "application/pdf", 20 << 20, Sha256.hex(PLAN), "a", "M0018", null), null, "k" + file);
        }

        assertThatThrownBy(() -> announced("wang.decai", said(PLAN, null), null, "k11")).isInstanceOf(NoRoom.class);
        assertThatThrownBy(() -> announced("wang.decai", new FileSaid("a", "text/html", 5, Sha256.hex(PLAN), "a", "M0018", null), null, "k12"))
                .isInstanceOf(Remediable.class);
        assertThatThrownBy(() -> new FileSaid("a", "application/pdf", (20 << 20) + 1, "no hash", "a", "M0018", null)).isInstanceOf(Remediable.class)
                .satisfies(no -> assertThat(((Remediable) no).faults()).hasSize(2));
    }

    @Test
    void counting_only_what_is_the_holders_and_still_valid() {
        Document large = new Document("holder", MOTHER).append("account", "wang.decai").append("size", 200L << 20);
        Mono.from(database.getCollection("library").insertOne(new Document(large).append("_id", "lapsed").append("validUntil", "2026-01-04"))).block();
        assertThat(announced("wang.decai", said(PLAN, null), MOTHER, "k1")).isNotEmpty();
        Mono.from(database.getCollection("library").insertOne(new Document(large).append("_id", "valid"))).block();

        assertThatThrownBy(() -> announced("wang.decai", said(PLAN, null), MOTHER, "k2")).isInstanceOf(NoRoom.class);
        assertThat(announced("wang.decai", said(PLAN, null), null, "k3")).as("who helped has room of their own").isNotEmpty();
    }

    @Test
    void and_when_nobody_goes_on_for_a_day_nothing_is_left() {
        String abandoned = begin("wang.decai", PLAN, null);
        send(abandoned, 0, Arrays.copyOf(PLAN, 10));
        Mono.from(database.getCollection("uploads").updateOne(new Document("_id", abandoned),
                Updates.set("touched", Date.from(Instant.now().minus(Duration.ofHours(25)))))).block();
        String alive = announced("wang.decai", said(PLAN, null), null, "k2");

        town.part(ForgetAbandoned.class).sweep().block();

        assertThatThrownBy(() -> town.part(ContinueUpload.class).see(abandoned, "wang.decai").block()).isInstanceOf(Absent.class);
        assertThat(town.part(ContinueUpload.class).see(alive, "wang.decai").block().offset()).isZero();
        assertThat(piecesOnDisk()).isZero();
    }

    private String begin(String account, byte[] content, @Nullable String person) {
        return announced(account, said(content, null), person, "k0");
    }

    private String announced(String account, FileSaid said, @Nullable String person, String key) {
        String id = UUID.nameUUIDFromBytes((account + key).getBytes(StandardCharsets.UTF_8)).toString();
        return (String) town.part(BeginUpload.class).begin(id, said, person, act(account, key)).block().get("id");
    }

    private static FileSaid said(byte[] content, @Nullable LocalDate until) {
        return of("M0018", content, until);
    }

    private static FileSaid of(String materialCode, byte[] content, @Nullable LocalDate until) {
        return new FileSaid("方案.pdf", "application/pdf", content.length, Sha256.hex(content), "方案", materialCode, until);
    }

    private Upload send(String id, long offset, byte[] piece) {
        return town.part(ContinueUpload.class).take(id, offset, piece, "wang.decai").block();
    }

    private String sent(String id, byte[] content) {
        return send(id, 0, content).libraryId();
    }

    private String faultOf(String id, byte[] content) {
        return catchThrowableOfType(Remediable.class, () -> send(id, 0, content)).faults().getFirst().code();
    }

    private byte[] bytes(String sha256) {
        List<byte[]> pieces = town.part(CheckedFiles.class).read(sha256).collectList().block();
        return pieces.getFirst();
    }

    private long piecesOnDisk() {
        return files(folder.resolve("uploads"));
    }

    private long filesOnDisk() {
        return files(folder);
    }

    private static long files(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Act act(String account, String key) {
        return Act.of(new Caller(account, Caller.Kind.RESIDENT), key, null);
    }

    private static final class NobodyHelps implements Helping {

        @Override
        public Mono<Boolean> helps(String account, String personId) {
            return Mono.just(false);
        }

        @Override
        public Mono<Void> putDown(String account, String personId) {
            return Mono.empty();
        }
    }

    /** Everybody else is bound to nobody. */
    private static final class OnlyWang implements Speaking {

        @Override
        public Mono<String> ownPerson(String account) {
            return account.equals("wang.decai") ? Mono.just(WANG) : Mono.error(new Absent());
        }

        @Override
        public Mono<Boolean> speaksFor(String account, String personId) {
            return Mono.just(account.equals("wang.decai") && List.of(WANG, MOTHER).contains(personId));
        }
    }
}
