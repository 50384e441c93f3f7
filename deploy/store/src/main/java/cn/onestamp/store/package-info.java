/**
 * The store of the local profile: speaks MongoDB's wire protocol on 127.0.0.1 and keeps everything in one file, for
 * halls, desks and tests where no MongoDB runs. Nothing acknowledged is lost when the process is killed.
 *
 * <p>As a process: {@code java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxDirectMemorySize=128m
 * -Djdk.nio.maxCachedBufferSize=262144 -jar embedded-store-0.1.0.jar --data FILE --port 8412}, with
 * {@code MALLOC_ARENA_MAX=2} in the environment. In a test: {@link cn.onestamp.store.EmbeddedStore#start}.
 */
@NullMarked
package cn.onestamp.store;

import org.jspecify.annotations.NullMarked;
