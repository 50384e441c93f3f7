package cn.onestamp.store.collection;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers to writes as MongoDB counts them; the stock emulator counts refused inserts as done and goes on after a refused update. */
final class WriteAnswers {

    private WriteAnswers() {
    }

    static Document insert(Document command, Supplier<Document> run) {
        Document answer = run.get();
        if (answer.get("writeErrors") instanceof List<?> errors && !errors.isEmpty()) {
            int sent = ((List<?>) command.get("documents")).size();
            int firstRefused = (Integer) ((Document) errors.getFirst()).get("index");
            answer.put("n", isOrdered(command) ? firstRefused : sent - errors.size());
        }
        return answer;
    }

    static Document update(Document command, Function<Document, Document> run) {
        @SuppressWarnings("unchecked")
        List<Document> updates = (List<Document>) command.get("updates");
        if (updates.size() == 1) {
            return run.apply(command);
        }
        var sum = new Sum();
        for (int i = 0; i < updates.size() && !(sum.hasErrors() && isOrdered(command)); i++) {
            Document one = command.clone();
            one.put("updates", List.of(updates.get(i)));
            sum.add(run.apply(one), i);
        }
        return sum.answer();
    }

    private static boolean isOrdered(Document command) {
        return !command.containsKey("ordered") || Utils.isTrue(command.get("ordered"));
    }

    private static final class Sum {

        private final List<Object> upserted = new ArrayList<>();
        private final List<Object> errors = new ArrayList<>();
        private int matched;
        private int modified;

        void add(Document answer, int index) {
            matched += (Integer) answer.get("n");
            modified += (Integer) answer.get("nModified");
            collect(answer, "upserted", index, upserted);
            collect(answer, "writeErrors", index, errors);
        }

        private static void collect(Document answer, String field, int index, List<Object> all) {
            if (answer.get(field) instanceof Iterable<?> some) {
                some.forEach(each -> all.add(((Document) each).append("index", index)));
            }
        }

        boolean hasErrors() {
            return !errors.isEmpty();
        }

        Document answer() {
            Document answer = new Document("n", matched).append("nModified", modified);
            if (!upserted.isEmpty()) {
                answer.put("upserted", upserted);
            }
            if (!errors.isEmpty()) {
                answer.put("writeErrors", errors);
            }
            Utils.markOkay(answer);
            return answer;
        }
    }
}
