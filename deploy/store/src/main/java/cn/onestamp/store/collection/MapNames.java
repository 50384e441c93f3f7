package cn.onestamp.store.collection;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the maps of a database are called in the file; a slash can be in no name of a database or collection. */
public record MapNames(String database) {

    private static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";

    String documents(String collection) {
        return DOCUMENTS + database + "/" + collection;
    }

    String index(String collection, String index) {
        return INDEX + database + "/" + collection + "/" + index;
    }

    /** The databases that have a map in the file. */
    public static Set<String> databasesIn(Set<String> mapNames) {
        var databases = new TreeSet<String>();
        mapNames.stream().map(MapNames::databaseOf).flatMap(Optional::stream).forEach(databases::add);
        return databases;
    }

    private static Optional<String> databaseOf(String mapName) {
        return mapName.startsWith(DOCUMENTS) ? Optional.of(mapName.substring(DOCUMENTS.length()).split("/", 2)[0]) : Optional.empty();
    }
}
