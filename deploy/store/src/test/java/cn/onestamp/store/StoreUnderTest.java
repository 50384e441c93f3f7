package cn.onestamp.store;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

/** The store a test speaks to: the embedded one, or with {@code -Pmongo} MongoDB in a container. */
public interface StoreUnderTest extends AutoCloseable {

    String uri();

    @Override
    void close();

    static StoreUnderTest open(Path folder) {
        String real = System.getProperty("onestamp.store.under-test", "");
        return real.isEmpty() ? embedded(EmbeddedStore.start(folder.resolve("hall.mv"), 0)) : named(real);
    }

    private static StoreUnderTest embedded(EmbeddedStore store) {
        return new StoreUnderTest() {
            @Override
            public String uri() {
                return store.uri();
            }

            @Override
            public void close() {
                store.close();
            }
        };
    }

    private static StoreUnderTest named(String className) {
        try {
            return (StoreUnderTest) Class.forName(className).getConstructor().newInstance();
        } catch (ReflectiveOperationException absent) {
            Throwable cause = absent instanceof InvocationTargetException wrapped ? wrapped.getCause() : absent;
            throw new IllegalStateException("No store to test: " + cause.getMessage(), cause);
        }
    }
}
