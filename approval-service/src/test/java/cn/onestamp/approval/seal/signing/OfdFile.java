package cn.onestamp.approval.seal.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A sealed OFD taken apart and zipped again by another program, as a forger or a mail gateway would. */
record OfdFile(Map<String, byte[]> files) {

    static OfdFile of(byte[] bytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return new OfdFile(files);
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    OfdFile with(String name, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(name, content);
        return new OfdFile(changed);
    }

    OfdFile without(String prefix) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.keySet().removeIf(name -> name.startsWith(prefix));
        return new OfdFile(changed);
    }

    OfdFile withText(String name, String from, String to) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError(name + " does not contain " + from);
        }
        return with(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    byte[] zipped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The text of all pages without blanks. */
    String text() {
        StringBuilder text = new StringBuilder();
        files.forEach((name, bytes) -> {
            if (name.endsWith("Content.xml")) {
                Matcher code = Pattern.compile("<ofd:TextCode[^>]*>([^<]*)</ofd:TextCode>")
                        .matcher(new String(bytes, StandardCharsets.UTF_8));
                while (code.find()) {
                    text.append(code.group(1));
                }
            }
        });
        return text.toString().replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replaceAll("[\\s\u3000]", "");
    }
}
