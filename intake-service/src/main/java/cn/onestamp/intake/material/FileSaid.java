package cn.onestamp.intake.material;


import cn.onestamp.platform.problem.Remediable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself before it comes.
 *
 * @param size bytes
 * @param sha256 64 small hexadecimal digits
 * @param title as the library lists it
 * @param materialCode of which kind it is, such as {@code M0002}; null for what came before anybody said
 * @param validUntil last day, null where no end is set
 */
public record FileSaid(String fileName, String mediaType, long size, String sha256, String title, @Nullable String materialCode,
        @Nullable LocalDate validUntil) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** The same without the holder's words. */
    FileSaid unnamed() {
        String kind = materialCode == null ? "" : materialCode;
        return new FileSaid(kind, mediaType, size, sha256, kind, materialCode, validUntil);
    }

    /** @throws Remediable with all that cannot be */
    public FileSaid {
        List<Remediable.Fault> faults = new ArrayList<>();
        if (size < 1 || size > CheckedFiles.LARGEST) {
            faults.add(new Remediable.Fault("/size", "file-size", "文件应在1字节到20MB之间"));
        }
        if (!HEX.matcher(sha256).matches()) {
            faults.add(new Remediable.Fault("/sha256", "file-hash", "文件摘要应为64位十六进制数字"));
        }
        Remediable.ifAny(faults);
    }
}
