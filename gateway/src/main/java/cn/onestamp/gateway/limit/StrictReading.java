package cn.onestamp.gateway.limit;

import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/** Reads heads more strictly than the decoder does by itself. */
@Component
final class StrictReading implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    @Override
    public void customize(NettyReactiveWebServerFactory door) {
        door.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, remote) -> around(channel.pipeline())));
    }

    private static void around(ChannelPipeline pipeline) {
        var folded = new FoldedHeaders();
        pipeline.addBefore(NettyPipeline.HttpCodec, "foldedHeaders", folded);
        pipeline.addAfter(NettyPipeline.HttpCodec, "wholeRequests", folded.behindTheDecoder());
    }
}
