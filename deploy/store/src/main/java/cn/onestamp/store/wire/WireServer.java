package cn.onestamp.store.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** Listens for drivers. The stock server would log every refused command with its documents and drop whoever sends what it cannot read. */
public final class WireServer implements AutoCloseable {

    /** A command keeps its thread until it is written out; the more threads, the more commands share one writing. */
    private static final int THREADS = 16;
    private static final int STOP_SECONDS = 5;

    private final StoreBackend backend;
    private final EventLoopGroup acceptor = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(THREADS, NioIoHandler.newFactory());
    private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel listening;

    private WireServer(StoreBackend backend, InetSocketAddress address) {
        this.backend = backend;
        try {
            this.listening = new ServerBootstrap().group(acceptor, threads).channel(NioServerSocketChannel.class)
                    .childOption(ChannelOption.TCP_NODELAY, true).childHandler(new Client())
                    .bind(address).syncUninterruptibly().channel();
        } catch (Throwable notBound) {
            stopThreads();
            throw notBound;
        }
    }

    /** @throws java.net.BindException undeclared, when the port is taken */
    public static WireServer listen(StoreBackend backend, InetSocketAddress address) {
        return new WireServer(backend, address);
    }

    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** Accepts nobody, lets commands under way end and hangs up. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        clients.close().syncUninterruptibly();
        stopThreads();
    }

    private void stopThreads() {
        acceptor.shutdownGracefully(0, STOP_SECONDS, TimeUnit.SECONDS);
        threads.shutdownGracefully(0, STOP_SECONDS, TimeUnit.SECONDS).syncUninterruptibly();
    }

    private final class Client extends ChannelInitializer<SocketChannel> {

        @Override
        public void initChannel(SocketChannel channel) {
            clients.add(channel);
            channel.pipeline().addLast(new MongoWireReplyEncoder(), new MongoWireMessageEncoder(), new ReadableMessages(), new Conversation(backend));
        }
    }
}
