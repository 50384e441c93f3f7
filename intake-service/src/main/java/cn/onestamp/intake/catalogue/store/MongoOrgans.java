package cn.onestamp.intake.catalogue.store;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.platform.store.Aggregates;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class MongoOrgans implements Organs {

    private final Aggregates organs;

    MongoOrgans(Aggregates organs) {
        this.organs = organs;
    }

    @Override
    public Mono<KeptOrgan> find(String code) {
        return organs.find(code).map(stored -> StoredEntries.data(stored, KeptOrgan.class));
    }

    @Override
    public Flux<KeptOrgan> all() {
        return Flux.from(organs.documents().find()).map(stored -> StoredEntries.data(stored, KeptOrgan.class));
    }
}
