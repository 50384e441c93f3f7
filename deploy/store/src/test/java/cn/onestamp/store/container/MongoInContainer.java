package cn.onestamp.store.container;

import cn.onestamp.store.StoreUnderTest;

import org.testcontainers.mongodb.MongoDBContainer;

/** One MongoDB for all tests, each in a database of its own; Docker's reaper removes it. */
public final class MongoInContainer implements StoreUnderTest {

    private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0");

    public MongoInContainer() {
        MONGO.start();
    }

    @Override
    public String uri() {
        return MONGO.getConnectionString();
    }

    @Override
    public void close() {
        // stays for the next test
    }
}
