package cn.onestamp.platform.wiring;

import cn.onestamp.platform.deadletter.DeadLetterDesk;
import cn.onestamp.platform.deadletter.DeadLettering;
import cn.onestamp.platform.deadletter.DeadLetters;
import cn.onestamp.platform.deadletter.Redelivery;
import cn.onestamp.platform.event.Poison;
import com.mongodb.MongoException;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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

    private static final long FIRST_MILLISECONDS = 200;
    private static final long LONGEST_MILLISECONDS = 5_000;
    private static final int TRIES = 6;

    @Bean
    CommonErrorHandler deadLetters(KafkaTemplate<String, byte[]> kafka, @Value("${spring.application.name}") String service) {
        DefaultErrorHandler handler = new DefaultErrorHandler(new DeadLettering(kafka, deadLettersOf(service)), bounded());
        handler.addNotRetryableExceptions(Poison.class);
        handler.setBackOffFunction(Messaging::patienceWith);
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

    private static BackOff patienceWith(ConsumerRecord<?, ?> record, Exception error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException) {
                return endless();
            }
        }
        return bounded();
    }

    private static ExponentialBackOff endless() {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST_MILLISECONDS, 2);
        backOff.setMaxInterval(LONGEST_MILLISECONDS);
        return backOff;
    }

    private static BackOff bounded() {
        ExponentialBackOff backOff = endless();
        backOff.setMaxAttempts(TRIES);
        return backOff;
    }
}
