package cn.onestamp.platform.wiring;

import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.peer.Peers;
import cn.onestamp.platform.relay.Relay;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import cn.onestamp.platform.watch.Watch;
import cn.onestamp.platform.web.WebEdge;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.web.reactive.function.client.WebClient;

/** What every service stands on: two clocks, its database, the outbox and its relay, the audit chain, keys, files, the web edge. */
@Configuration(proxyBeanMethods = false)
@EnableKafka
@Import({Store.class, Messaging.class, Protection.class, Catalogue.class, WebEdge.class})
public class Platform {

    @Bean
    Clock machineTime() {
        return Clock.systemUTC();
    }

    @Bean
    TownTime townTime(Clock machine, Environment settings) {
        return TownTime.discovered(machine, settings::getProperty);
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    Outboxes outboxes(@Value("${spring.application.name}") String service) {
        return new Outboxes("/" + service);
    }

    @Bean
    Peers peers(ReactiveClientRegistrationRepository registrations, ReactiveOAuth2AuthorizedClientService tokens) {
        return new Peers(WebClient.builder(), registrations, tokens);
    }

    @Bean
    AuditChain auditChain(MongoDatabase database, Clock machine) {
        return new AuditChain(database, machine, () -> UUID.randomUUID().toString());
    }

    @Bean
    Watch watch(List<Aggregates> readers, Outboxes outboxes, Clock machine, TownTime town, MeterRegistry meters,
            @Value("${onestamp.watch.pause:15s}") Duration pause) {
        return Watch.over(readers, outboxes, machine, town, meters, pause);
    }

    @Bean
    Relay relay(Outboxes outboxes, AuditChain audit, KafkaTemplate<String, byte[]> kafka) {
        return new Relay(outboxes, audit, kafka);
    }
}
