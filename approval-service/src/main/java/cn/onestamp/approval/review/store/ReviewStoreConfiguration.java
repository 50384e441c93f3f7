package cn.onestamp.approval.review.store;

import cn.onestamp.approval.review.Photos;
import cn.onestamp.platform.file.FileStore;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

/** Wires where pictures go, on threads of their own: nobody who presses a seal waits for a slow telephone. */
@Configuration(proxyBeanMethods = false)
class ReviewStoreConfiguration {

    private static final int HANDS = 2;
    private static final int QUEUE = 1_000;

    @Bean
    Photos photos(FileStore files, MongoDatabase database) {
        return new StoredPhotos(files, database.getCollection("photos"), Schedulers.newBoundedElastic(HANDS, QUEUE, "photos"));
    }
}
