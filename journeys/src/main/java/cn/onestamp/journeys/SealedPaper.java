package cn.onestamp.journeys;

import cn.onestamp.journeys.Journey.TakenHome;
import cn.onestamp.journeys.door.Unexpected;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.platform.verification.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sealed paper taken home once it has been verified offline. */
final class SealedPaper {

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
}
