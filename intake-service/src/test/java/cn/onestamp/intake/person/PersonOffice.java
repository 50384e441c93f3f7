package cn.onestamp.intake.person;

import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.crypto.KeyRing;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.ShelfFilling;
import cn.onestamp.platform.rights.Actions;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What persons need besides their own parts: keys, the audit, and two clerks at the window of Donghua. */
@TestConfiguration(proxyBeanMethods = false)
public class PersonOffice {

    private static final String FIELD_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String INDEX_KEY = "Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";

    @Bean
    FieldCipher cipher() {
        return new FieldCipher(KeyRing.parse(FIELD_KEY), new SecureRandom());
    }

    @Bean
    BlindIndex index() {
        return new BlindIndex(INDEX_KEY);
    }

    @Bean
    AuditChain audit(MongoDatabase database, Clock machine) {
        return new AuditChain(database, machine, () -> UUID.randomUUID().toString());
    }

    @Bean
    Shelf<Post> posts() {
        Shelf<Post> posts = new Shelf<>("catalogue.post.v1", Post.class, Post::account);
        ShelfFilling.filled(posts, List.of(atTheWindow("zhao.qiuyue"), atTheWindow("wang.decai")));
        return posts;
    }

    @Bean
    Rights rights(Shelf<Post> posts) {
        return new Rights(posts, new Shelf<>("catalogue.organ.v1", Organ.class, Organ::type), Actions.fromContracts());
    }

    private static Event atTheWindow(String account) {
        return new Event(Event.VERSION, account, "/catalogue", "catalogue.post-assigned", account, Instant.EPOCH, 1, "x", null, null, null,
                Event.JSON, Map.of("account", account, "organ", "DONGHUA_WINDOW", "post", "FRONT_DESK",
                        "divisionScope", "532301105000", "from", "2025-01-01"));
    }
}
