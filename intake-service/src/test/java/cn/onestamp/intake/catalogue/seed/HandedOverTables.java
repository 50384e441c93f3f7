package cn.onestamp.intake.catalogue.seed;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.Catalogue;

/** Fills a catalogue in a test of another feature, without waiting for a broker. */
public final class HandedOverTables {

    private HandedOverTables() {}

    public static void takeIn(OpenTown town) {
        new TakeInReferenceData(town.part(Catalogue.class)).from(new ReferenceFolder(OpenTown.REFERENCE_DATA)).block();
    }
}
