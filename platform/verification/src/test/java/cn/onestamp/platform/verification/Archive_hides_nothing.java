package cn.onestamp.platform.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class Archive_hides_nothing {

    @Test
    void when_another_program_packed_it_differently() throws IOException {
        for (int level : new int[] {Deflater.NO_COMPRESSION, Deflater.BEST_COMPRESSION}) {
            assertThat(verdict(zip(files(), level, ""))).isInstanceOf(Verdict.Intact.class);
        }
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(stored)) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        assertThat(verdict(stored.toByteArray())).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void in_a_comment_or_behind_its_end_or_before_its_start() throws IOException {
        assertThat(verdict(zip(files(), 6, "comment"))).isInstanceOf(Verdict.Refused.class);
        byte[] good = APaper.ofd();
        assertThat(verdict(Arrays.copyOf(good, good.length + 30))).isInstanceOf(Verdict.Refused.class);
        byte[] before = new byte[good.length + 4];
        System.arraycopy(good, 0, before, 4, good.length);
        System.arraycopy(good, 0, before, 0, 4);
        assertThat(verdict(before)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void in_a_second_entry_that_only_some_programs_see() throws IOException {
        byte[] good = APaper.ofd();
        int directory = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getInt(good.length - 6);
        byte[] hidden = zip(Map.of("Doc_0/Pages/Page_0/Content.xml", new byte[] {1}), 6, "");
        int local = ByteBuffer.wrap(hidden).order(ByteOrder.LITTLE_ENDIAN).getInt(hidden.length - 6);
        byte[] grown = new byte[good.length + local];
        System.arraycopy(good, 0, grown, 0, directory);
        System.arraycopy(hidden, 0, grown, directory, local);
        System.arraycopy(good, directory, grown, directory + local, good.length - directory);
        ByteBuffer.wrap(grown).order(ByteOrder.LITTLE_ENDIAN).putInt(grown.length - 6, directory + local);
        assertThat(reason(grown)).isEqualTo(Reason.ADDED);
    }

    @Test
    void in_a_name_that_differs_between_header_and_directory() throws IOException {
        byte[] changed = APaper.ofd();
        byte[] name = "Doc_0/Res/code.png".getBytes(StandardCharsets.US_ASCII);
        int at = new String(changed, StandardCharsets.ISO_8859_1).indexOf("Doc_0/Res/code.png");
        changed[at + name.length - 1] = 'h';
        assertThat(reason(changed)).isEqualTo(Reason.DOUBLED);
    }

    @Test
    void and_unpacks_no_bomb() throws IOException {
        Map<String, byte[]> bomb = new LinkedHashMap<>(files());
        bomb.put("Doc_0/Res/bomb.png", new byte[33 << 20]);
        assertThat(reason(zip(bomb, 9, ""))).isEqualTo(Reason.TOO_LARGE);
        Map<String, byte[]> many = new LinkedHashMap<>(files());
        for (int i = 0; i < 600; i++) {
            many.put("Doc_0/Res/" + i, new byte[1]);
        }
        assertThat(reason(zip(many, 9, ""))).isEqualTo(Reason.TOO_LARGE);
        byte[] lying = zip(Map.of("OFD.xml", new byte[40 << 20]), 9, "");
        ByteBuffer file = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(file.getInt(lying.length - 6) + 24, 100);
        assertThat(verdict(lying)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void and_no_parcel_in_a_parcel_without_end() throws IOException {
        ByteBuffer nested = ByteBuffer.allocate(200_000);
        int at = nested.capacity();
        while (at > 10) {
            int length = nested.capacity() - at;
            at -= 6;
            nested.put(at, (byte) 0x30).put(at + 1, (byte) 0x84).putInt(at + 2, length);
        }
        byte[] value = Arrays.copyOfRange(nested.array(), at, nested.capacity());
        Map<String, byte[]> files = new LinkedHashMap<>(files());
        files.put("Doc_0/Signs/Sign_0/SignedValue.dat", value);
        assertThat(verdict(zip(files, 6, ""))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void nor_asks_anything_outside() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(files());
        files.put("OFD.xml", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/\"><a/>".getBytes(StandardCharsets.US_ASCII));
        assertThat(reason(zip(files, 6, ""))).isEqualTo(Reason.CHANGED);
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(APaper.ofd()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files, int level, String comment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            zip.setComment(comment);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Verdict verdict(byte[] file) throws IOException {
        return APaper.verifier().verify(file);
    }

    private static Reason reason(byte[] file) throws IOException {
        return ((Verdict.Refused) verdict(file)).reason();
    }
}
