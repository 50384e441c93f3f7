package cn.onestamp.platform.wiring;

import cn.onestamp.platform.deadletter.DeadLetterDesk;
import cn.onestamp.platform.deadletter.DeadLettering;
import cn.onestamp.platform.deadletter.DeadLetters;
import cn.onestamp.platform.deadletter.Redelivery;
import cn.onestamp.platform.event.Poison;
import com.mongodb.MongoException;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens to an event that cannot be heard. Poison goes to the dead-letter topic of the group at once; other faults
 * after bounded tries; while the store is away nothing is given up.
 */
@Configuration(proxyBeanMethods = false)
class Messaging {

    private static final long LONGEST_MILLISECONDS = 5_000;
    private static final int TRIES = 6;

    /** @param pause after the first failure; each later one is twice as long */
    @Bean
    CommonErrorHandler deadLetters(KafkaTemplate<String, byte[]> kafka, @Value("${spring.application.name}") String service,
            @Value("${onestamp.listening.pause:200ms}") Duration pause) {
        DefaultErrorHandler handler = new DefaultErrorHandler(new DeadLettering(kafka, deadLettersOf(service)), bounded(pause));
        handler.addNotRetryableExceptions(Poison.class);
        handler.setBackOffFunction((record, error) -> causedByStore(error) ? endless(pause) : bounded(pause));
        return handler;
    }

    @Bean
    DeadLetterDesk deadLetterDesk(ConsumerFactory<String, byte[]> consumers, KafkaTemplate<String, byte[]> kafka,
            MongoDatabase database, Clock machine, @Value("${spring.application.name}") String service) {
        return new DeadLetterDesk(new Redelivery(new DeadLetters(consumers, deadLettersOf(service)),
                database.getCollection("redelivered"), kafka, machine));
    }

    private static String deadLettersOf(String service) {
        return service + ".dead-letter";
    }

    private static boolean causedByStore(Throwable error) {
        return error instanceof MongoException || error.getCause() != null && causedByStore(error.getCause());
    }

    private static ExponentialBackOff endless(Duration pause) {
        ExponentialBackOff backOff = new ExponentialBackOff(pause.toMillis(), 2);
        backOff.setMaxInterval(LONGEST_MILLISECONDS);
        return backOff;
    }

    private static BackOff bounded(Duration pause) {
        ExponentialBackOff backOff = endless(pause);
        backOff.setMaxAttempts(TRIES);
        return backOff;
    }
}
