package cn.onestamp.intake.catalogue.seed;

import static java.util.stream.Collectors.toMap;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.intake.catalogue.item.ItemVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Fills a catalogue in a test of another feature, without waiting for a broker. */
public final class HandedOverTables {

    private HandedOverTables() {}

    public static void takeIn(OpenTown town) {
        new TakeInReferenceData(town.part(Catalogue.class)).from(new ReferenceFolder(OpenTown.REFERENCE_DATA, OpenTown.TODAY)).block();
    }

    /** The first version of every item as the catalogue keeps it, without a store. */
    public static List<ItemVersion> versions() {
        return ItemEntries.of(new ReferenceFolder(OpenTown.REFERENCE_DATA, OpenTown.TODAY)).stream()
                .map(entry -> new ItemVersion(entry.published(), entry.kept())).toList();
    }

    /** The first version of every item as an event about it would be read, without a store. */
    public static <T> Map<String, T> items(Class<T> asTheReaderSees) {
        JsonMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        return ItemEntries.of(new ReferenceFolder(OpenTown.REFERENCE_DATA, OpenTown.TODAY)).stream().map(Entry::published)
                .collect(toMap(item -> (String) item.get("code"), item -> json.convertValue(item, asTheReaderSees)));
    }
}
