package cn.onestamp.store.collection;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;

/** How much of a result goes into the first message; the stock emulator sends all of it when a driver does not say. */
final class Batches {

    private static final int FIRST = 101;

    private Batches() {
    }

    static Document sized(Document find) {
        int limit = number(find, "limit");
        int wanted = number(find, "batchSize");
        boolean onlyOne = Utils.isTrue(find.get("singleBatch"));
        find.put("batchSize", onlyOne && limit > 0 ? limit : wanted > 0 ? wanted : FIRST);
        return find;
    }

    private static int number(Document find, String option) {
        return find.get(option) instanceof Number number ? Math.abs(number.intValue()) : 0;
    }
}
