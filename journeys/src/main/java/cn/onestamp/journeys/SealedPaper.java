package cn.onestamp.journeys;

import cn.onestamp.journeys.Journey.TakenHome;
import cn.onestamp.journeys.door.Unexpected;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.platform.verification.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A sealed paper taken home once it has been verified offline. */
final class SealedPaper {

    private static final Pattern WORDS = Pattern.compile("<ofd:TextCode[^>]*>([^<]*)<");

    private SealedPaper() {}

    static TakenHome takenHome(Stage stage, Resident resident, Receipt receipt, String journey) {
        byte[] content = resident.downloads(receipt.matter().id(), "ofd");
        if (stage.verifier().verify(content) instanceof Verdict.Refused refused) {
            throw new Unexpected("The paper is refused: " + refused);
        }
        try {
            Path folder = Files.createDirectories(stage.papers());
            return new TakenHome(journey, receipt.number(), Files.write(folder.resolve(receipt.number() + ".ofd"), content));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What stands on it, as it runs on from line to line. */
    static String textOf(TakenHome paper) {
        StringBuilder text = new StringBuilder();
        try (ZipFile ofd = new ZipFile(paper.file().toFile())) {
            for (ZipEntry part : Collections.list(ofd.entries())) {
                if (part.getName().endsWith("Content.xml")) {
                    WORDS.matcher(new String(ofd.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)).results()
                            .forEach(words -> text.append(words.group(1)));
                }
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
