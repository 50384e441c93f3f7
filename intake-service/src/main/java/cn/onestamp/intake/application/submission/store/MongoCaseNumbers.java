package cn.onestamp.intake.application.submission.store;

import cn.onestamp.intake.application.submission.CaseNumbers;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** One counter per township and day. */
final class MongoCaseNumbers implements CaseNumbers {

    private final MongoCollection<Document> counters;

    MongoCaseNumbers(MongoCollection<Document> counters) {
        this.counters = counters;
    }

    @Override
    public Mono<CaseNumber> next(DivisionCode place, LocalDate day, CaseNumber.Channel channel) {
        return Mono.from(counters.findOneAndUpdate(
                        Filters.eq("_id", place.township9() + "/" + day),
                        Updates.inc("drawn", 1),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
                .map(counter -> CaseNumber.of(place, day, channel, counter.getInteger("drawn")));
    }
}
