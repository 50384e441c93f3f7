package cn.onestamp.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.crypto.KeyMissing;
import cn.onestamp.platform.crypto.KeyRing;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Hall_keeps_its_files {

    private static final long ANY_LENGTH = Long.MAX_VALUE;

    @TempDir
    private Path folder;
    private final SecureRandom random = new SecureRandom();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_003})
    void and_gives_back_exactly_what_was_handed_in(int length) throws Exception {
        FileStore store = store(1);
        byte[] content = content(length);

        StoredFile stored = store.keep(new ByteArrayInputStream(content), length);

        assertThat(stored.size()).isEqualTo(length);
        assertThat(stored.id().sha256())
                .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        try (StoredContent read = store(1).open(stored.id())) {
            assertThat(read.size()).isEqualTo(length);
            assertThat(read.readAll()).isEqualTo(content);
        }
    }

    @Test
    void in_pieces_of_any_size() throws Exception {
        byte[] content = content(300_000);
        var sizes = new Random(5);
        try (IncomingFile incoming = store(1).begin(ANY_LENGTH)) {
            for (int at = 0; at < content.length; ) {
                int length = Math.min(content.length - at, sizes.nextInt(100_000));
                incoming.write(ByteBuffer.wrap(content, at, length));
                at += length;
            }
            assertThat(store(1).open(incoming.finish().id()).readAll()).isEqualTo(content);
        }
    }

    @Test
    void unreadable_on_the_disk_and_under_an_ascii_name() throws Exception {
        byte[] content = "王德财 532301199003070012 宅基地申请书".getBytes(StandardCharsets.UTF_8);

        FileId id = kept(store(1), content);

        Path file = folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("532301");
        assertThat(filesOnDisk()).containsExactly(file);
    }

    @Test
    void once_even_when_it_is_handed_in_by_many_at_the_same_time() throws Exception {
        FileStore store = store(1);
        byte[] content = content(200_000);
        try (var people = Executors.newFixedThreadPool(8)) {
            List<Callable<FileId>> everybody = java.util.Collections.nCopies(24, () -> kept(store, content));
            for (var handedIn : people.invokeAll(everybody)) {
                assertThat(store.open(handedIn.get()).readAll()).isEqualTo(content);
            }
        }
        assertThat(filesOnDisk()).hasSize(1);
    }

    @Test
    void and_knows_what_it_does_not_have() throws Exception {
        FileStore store = store(1);
        FileId id = kept(store, content(10));
        assertThat(store.holds(id)).isTrue();

        store.remove(id);
        store.remove(id);

        assertThat(store.holds(id)).isFalse();
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(FileProblem.Absent.class);
    }

    @Test
    void and_notices_every_changed_byte() throws Exception {
        FileStore store = store(1);
        FileId id = kept(store, content(40));
        byte[] sound = Files.readAllBytes(place(id));
        for (int at = 0; at < sound.length; at++) {
            byte[] changed = sound.clone();
            changed[at] ^= 1;
            Files.write(place(id), changed);
            assertThatThrownBy(() -> store.open(id).readAll())
                    .as("byte %d", at).isInstanceOfAny(FileProblem.Broken.class, KeyMissing.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 70_000, 131_072})
    void and_notices_a_cut_or_lengthened_file_before_it_hands_out_a_byte(int length) throws Exception {
        FileStore store = store(1);
        FileId id = kept(store, content(length));
        byte[] sound = Files.readAllBytes(place(id));
        for (int end : new int[] {0, 5, FileHeader.BYTES, sound.length / 2, sound.length - 65_552, sound.length - 1,
            sound.length + 1, sound.length + 65_552}) {
            if (end >= 0) {
                Files.write(place(id), Arrays.copyOf(sound, end));
                assertThatThrownBy(() -> store.open(id)).as("%d of %d", end, sound.length)
                        .isInstanceOf(FileProblem.Broken.class);
            }
        }
    }

    @Test
    void and_notices_exchanged_pieces_and_exchanged_files() throws Exception {
        FileStore store = store(1);
        FileId id = kept(store, content(3 * FileStore.PIECE_BYTES));
        FileId other = kept(store, content(3 * FileStore.PIECE_BYTES + 1));
        byte[] sound = Files.readAllBytes(place(id));
        int piece = FileStore.PIECE_BYTES + PieceCipher.TAG_BYTES;
        byte[] swapped = sound.clone();
        System.arraycopy(sound, FileHeader.BYTES, swapped, FileHeader.BYTES + piece, piece);
        System.arraycopy(sound, FileHeader.BYTES + piece, swapped, FileHeader.BYTES, piece);

        Files.write(place(id), swapped);
        assertThatThrownBy(() -> store.open(id).readAll()).isInstanceOf(FileProblem.Broken.class);
        Files.copy(place(other), place(id), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(FileProblem.Broken.class);
        assertThat(store.open(other).readAll()).hasSize(3 * FileStore.PIECE_BYTES + 1);
    }

    @Test
    void and_mends_a_broken_one_when_it_is_handed_in_again() throws Exception {
        FileStore store = store(1);
        byte[] content = content(100);
        FileId id = kept(store, content);
        Files.write(place(id), new byte[10]);

        kept(store, content);

        assertThat(store.open(id).readAll()).isEqualTo(content);
    }

    @Test
    void under_keys_that_can_be_rotated_but_not_lost() throws Exception {
        byte[] content = content(100);
        FileId id = kept(store(1), content);

        assertThat(store(2, 1).open(id).readAll()).isEqualTo(content);
        assertThatThrownBy(() -> store(2).open(id)).isInstanceOf(KeyMissing.class);
    }

    @Test
    void but_nothing_of_one_whose_sender_broke_off() throws Exception {
        FileStore store = store(1);
        InputStream brokenOff = new FilterInputStream(new ByteArrayInputStream(content(500_000))) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (available() < 100_000) {
                    throw new IOException("connection reset");
                }
                return super.read(into, offset, length);
            }
        };

        assertThatThrownBy(() -> store.keep(brokenOff, ANY_LENGTH))
                .isInstanceOf(IOException.class).hasMessage("connection reset");
        assertThat(filesOnDisk()).isEmpty();
    }

    @Test
    void but_nothing_of_one_that_is_too_long() throws Exception {
        FileStore store = store(1);

        assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(content(100_001)), 100_000))
                .isInstanceOf(FileProblem.TooLarge.class).hasMessageContaining("100000");
        assertThat(filesOnDisk()).isEmpty();
        assertThat(store.keep(new ByteArrayInputStream(content(100_000)), 100_000).size()).isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200_000})
    void but_nothing_of_one_for_which_the_disk_has_no_room(int length) throws Exception {
        AtomicBoolean full = new AtomicBoolean(true);
        var disk = new StoreFolder(folder, path -> full.get()
                ? FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE)
                : StoreFolder.newChannel(path));
        FileStore store = new FolderFileStore(disk, master(1), random);

        assertThatThrownBy(() -> kept(store, content(length))).isInstanceOf(FileProblem.StoreFull.class);
        assertThat(filesOnDisk()).isEmpty();

        full.set(false);
        assertThat(store.open(kept(store, content(length))).readAll()).hasSize(length);
    }

    @Test
    void and_a_file_that_was_given_up_cannot_be_finished() throws Exception {
        IncomingFile incoming = store(1).begin(5);
        assertThatThrownBy(() -> incoming.write(ByteBuffer.allocate(6))).isInstanceOf(FileProblem.TooLarge.class);

        assertThatThrownBy(incoming::finish).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> incoming.write(ByteBuffer.allocate(1))).isInstanceOf(IllegalStateException.class);
        assertThat(filesOnDisk()).isEmpty();
    }

    @Test
    void and_clears_away_what_a_killed_writer_left_but_not_what_is_being_written() throws Exception {
        try (IncomingFile living = store(1).begin(ANY_LENGTH)) {
            living.write(ByteBuffer.wrap(content(100_000)));
            Files.write(folder.resolve("incoming").resolve("123.part"), content(1_000));

            FileStore restarted = store(1);

            assertThat(filesOnDisk()).hasSize(1);
            FileId id = living.finish().id();
            assertThat(restarted.open(id).readAll()).isEqualTo(content(100_000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "ABCDEF"})
    void under_no_other_kind_of_name(String name) {
        assertThatThrownBy(() -> new FileId(name)).isInstanceOf(IllegalArgumentException.class);
    }

    private FileStore store(int... keys) {
        return new FolderFileStore(folder, master(keys), random);
    }

    private FieldCipher master(int... keys) {
        var secret = new StringBuilder();
        for (int fill : keys) {
            byte[] key = new byte[32];
            Arrays.fill(key, (byte) fill);
            secret.append(Base64.getEncoder().encodeToString(key)).append('\n');
        }
        return new FieldCipher(KeyRing.parse(secret.toString()), random);
    }

    private static FileId kept(FileStore store, byte[] content) throws IOException {
        return store.keep(new ByteArrayInputStream(content), ANY_LENGTH).id();
    }

    private Path place(FileId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    private List<Path> filesOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
