package cn.onestamp.platform.wiring;

import cn.onestamp.platform.event.Poison;
import com.mongodb.MongoException;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
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
        DefaultErrorHandler handler = new DefaultErrorHandler(
                new DeadLetterPublishingRecoverer(Map.of(Object.class, kafka), (record, error) -> deadLetterOf(service)),
                bounded());
        handler.addNotRetryableExceptions(Poison.class);
        handler.setBackOffFunction(Messaging::patienceWith);
        return handler;
    }

    private static TopicPartition deadLetterOf(String service) {
        return new TopicPartition(service + ".dead-letter", -1);
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
