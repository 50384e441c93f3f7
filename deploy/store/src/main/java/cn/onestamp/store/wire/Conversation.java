package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.List;

/** One client's questions, answered in turn. */
final class Conversation extends SimpleChannelInboundHandler<ClientRequest> {

    private final StoreBackend backend;
    private int answers;

    Conversation(StoreBackend backend) {
        this.backend = backend;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext client, ClientRequest request) {
        MessageHeader header = new MessageHeader(++answers, request.getHeader().getRequestID());
        Object answer = switch (request) {
            case MongoMessage message -> new MongoMessage(client.channel(), header, backend.handleMessage(message));
            case MongoQuery greeting -> new MongoReply(header, List.of(greet(greeting)), 0);
            default -> throw new IllegalStateException("neither a message nor a greeting");
        };
        client.writeAndFlush(answer);
    }

    /** Drivers say hello in the form from before MongoDB 3.6 and nothing else. */
    private Document greet(MongoQuery query) {
        String command = query.getQuery().keySet().iterator().next();
        return Greeting.answers(command)
                ? backend.handleCommand(query.getChannel(), query.getDatabaseName(), command, query.getQuery())
                : ErrorAnswer.of(Refusals.refused("commands in the form from before MongoDB 3.6"));
    }

    @Override
    public void channelInactive(ChannelHandlerContext client) {
        backend.handleClose(client.channel());
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext client, Throwable cause) {
        client.close();
    }
}
