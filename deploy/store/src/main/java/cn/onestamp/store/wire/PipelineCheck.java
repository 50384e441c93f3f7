package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Lets through the stages of an aggregate that read and that were compared with the stock emulator's. */
final class PipelineCheck {

    private static final Set<String> STAGES = Set.of("$match", "$sort", "$limit", "$skip", "$group", "$project", "$count",
            "$addFields", "$unset", "$unwind", "$lookup", "$facet", "$bucket", "$sortByCount", "$replaceRoot");

    private PipelineCheck() {
    }

    static void check(@Nullable Object pipeline) {
        if (pipeline instanceof Iterable<?> stages) {
            stages.forEach(stage -> ((Document) stage).forEach(PipelineCheck::checkStage));
        }
    }

    private static void checkStage(String name, @Nullable Object stage) {
        if (!STAGES.contains(name)) {
            throw Refusals.refused("the aggregate stage " + name);
        }
        switch (name) {
            case "$match" -> FilterCheck.check(stage);
            case "$sort" -> OrderCheck.check(stage);
            case "$facet" -> ((Document) stage).values().forEach(PipelineCheck::check);
            case "$lookup" -> check(((Document) stage).get("pipeline"));
            default -> { }
        }
    }
}
