package cn.onestamp.intake.application.reveal.store;

import cn.onestamp.intake.application.reveal.Reveals;
import cn.onestamp.platform.tries.TryBook;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires where looks behind the mask are counted. */
@Configuration(proxyBeanMethods = false)
class RevealStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Reveals reveals(MongoDatabase database, Clock machine) {
        TryBook book = new TryBook(database.getCollection("reveals"), machine);
        book.ensureIndex().block(PATIENCE);
        return new CountedReveals(book);
    }
}
