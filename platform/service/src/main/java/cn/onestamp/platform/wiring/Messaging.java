package cn.onestamp.platform.wiring;

import cn.onestamp.platform.deadletter.DeadLetterDesk;
import cn.onestamp.platform.deadletter.DeadLettering;
import cn.onestamp.platform.deadletter.DeadLetters;
import cn.onestamp.platform.deadletter.Redelivery;
import cn.onestamp.platform.event.Poison;
import cn.onestamp.platform.problem.Unavailable;
import com.mongodb.MongoException;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What happens to an event that cannot be heard. Poison goes to the dead-letter topic of the group at once; other faults
 * after bounded tries; while the store is away nothing is given up.
 */
@Configuration(proxyBeanMethods = false)
class Messaging {

    private static final List<Class<? extends Throwable>> AWAY = List.of(MongoException.class, TimeoutException.class, Unavailable.class);
    private static final long LONGEST_MILLISECONDS = 5_000;
    private static final int TRIES = 6;

    /** @param pause after the first failure; each later one is twice as long */
    @Bean
    CommonErrorHandler deadLetters(KafkaTemplate<String, byte[]> kafka, @Value("${spring.application.name}") String service,
            @Value("${onestamp.listening.pause:200ms}") Duration pause) {
        DefaultErrorHandler handler = new DefaultErrorHandler(new DeadLettering(kafka, deadLettersOf(service)), bounded(pause));
        handler.addNotRetryableExceptions(Poison.class);
        handler.setBackOffFunction((record, error) -> patienceWith(error, pause));
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

    /** A store that answers too slowly is as good as away, and so is reference data that is not read yet; poison is also poison when it waited for another event. */
    static BackOff patienceWith(Throwable error, Duration pause) {
        if (causedBy(error, Poison.class)) {
            return new FixedBackOff(0, 0);
        }
        return AWAY.stream().anyMatch(kind -> causedBy(error, kind)) ? endless(pause) : bounded(pause);
    }

    private static boolean causedBy(Throwable error, Class<? extends Throwable> kind) {
        return kind.isInstance(error) || error.getCause() != null && causedBy(error.getCause(), kind);
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
