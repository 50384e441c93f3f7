package cn.onestamp.gateway.limit;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Cuts off senders who keep a line open in the middle of a body without sending anything. */
@Component
record PatienceWithSenders(BodyLimits limits) implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    @Override
    public void customize(NettyReactiveWebServerFactory door) {
        door.addServerCustomizers(server -> server.readTimeout(limits.pause()));
    }
}
