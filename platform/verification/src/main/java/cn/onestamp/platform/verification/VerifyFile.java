package cn.onestamp.platform.verification;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The command that verifies a sealed OFD or PDF without network: {@code VerifyFile FILE TRUST…}, where each TRUST is a
 * folder with the public roots of an installation. Says who sealed and when, or which part is not as it was sealed.
 * Exit status 0: intact; 1: refused; 2: could not be judged.
 */
public final class VerifyFile {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final long LARGEST = 64L << 20;

    private VerifyFile() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(GivenPaths.areReadable(args)
                ? run(GivenPaths.decoded(args), out) : GivenPaths.runAgainWithUtf8(VerifyFile.class, args.length));
    }

    static int run(List<String> args, PrintStream out) {
        if (args.size() < 2) {
            out.println("Usage: VerifyFile FILE TRUST-FOLDER…   (exit 0 only when the paper is intact)");
            return 2;
        }
        try {
            Path file = Path.of(args.getFirst());
            if (Files.size(file) > LARGEST) {
                return tell(new Verdict.Refused(Reason.TOO_LARGE, file.getFileName().toString(), Files.size(file) + " bytes"), out);
            }
            TrustedRoots roots = TrustedRoots.read(args.stream().skip(1).map(Path::of).toList());
            return tell(new PaperVerifier(roots).verify(Files.readAllBytes(file)), out);
        } catch (IOException | InvalidPathException unreadable) {
            out.println("Cannot be judged 无法核验: " + unreadable);
            return 2;
        }
    }

    private static int tell(Verdict verdict, PrintStream out) {
        return switch (verdict) {
            case Verdict.Intact intact -> {
                out.println("INTACT 完好 (" + intact.form() + ")");
                out.println("  Paper 文书: " + intact.paper());
                out.println("  Sealed by 盖章机关: " + intact.organ().name() + " · " + intact.organ().englishName()
                        + " (" + intact.organ().code() + ")");
                out.println("  Seal 印章: " + intact.inscription());
                out.println("  When 盖章时间: " + TIME.format(intact.at()) + " (Asia/Shanghai)");
                yield 0;
            }
            case Verdict.Refused refused -> {
                out.println("REFUSED 不予认可: " + refused.reason().english() + " · " + refused.reason().chinese());
                out.println("  Part 部分: " + refused.part());
                out.println("  Detail 详情: " + refused.detail());
                yield 1;
            }
        };
    }
}
