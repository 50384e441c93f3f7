package cn.onestamp.platform.testkit;

import reactor.blockhound.BlockHound;
import reactor.core.scheduler.NonBlocking;

/** Makes a test fail in which an event loop is blocked. */
final class EventLoops {

    private static final class Guard {
        static {
            BlockHound.builder()
                    .loadIntegrations()
                    // The store in this process also lives on Netty's threads; it waits for its disk, and may.
                    .nonBlockingThreadPredicate(all -> NonBlocking.class::isInstance)
                    // The driver guards its lists with locks that are held for a few instructions.
                    .allowBlockingCallsInside("com.mongodb.internal.Locks", "lockInterruptibly")
                    .allowBlockingCallsInside("com.mongodb.internal.Locks", "lockInterruptiblyUnfair")
                    .allowBlockingCallsInside("com.mongodb.internal.Locks", "withLock")
                    .allowBlockingCallsInside("com.mongodb.internal.Locks", "withUnfairLock")
                    // So does Netty its pieces of memory.
                    .allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate")
                    // Happens once per class and cannot be avoided.
                    .allowBlockingCallsInside("java.lang.ClassLoader", "loadClass")
                    .allowBlockingCallsInside("java.lang.invoke.MethodHandleNatives", "linkCallSite")
                    .allowBlockingCallsInside("tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer")
                    // The kernel hands out random numbers without a wait.
                    .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                    // The console is written under a lock; the local profile lives with it.
                    .allowBlockingCallsInside("ch.qos.logback.classic.Logger", "callAppenders")
                    .install();
        }

        static void installed() {}
    }

    private EventLoops() {}

    /** From now on in this JVM. To be called before a loop is at work: one that is may lose its worker. */
    static void mayNotBlock() {
        Guard.installed();
    }
}
