package cn.onestamp.notification.notice.store;

import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How far each case was heard; the notices themselves are documents of their own. */
    @Bean
    Aggregates threads(MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine) {
        return new Aggregates(outboxes.silent(database, "threads"), town, machine);
    }

    @Bean
    MongoNotices notices(MongoDatabase database) {
        return new MongoNotices(database);
    }

    @Bean
    SmartInitializingSingleton noticeIndexes(MongoNotices notices) {
        return () -> notices.ensureIndex().block(PATIENCE);
    }
}
