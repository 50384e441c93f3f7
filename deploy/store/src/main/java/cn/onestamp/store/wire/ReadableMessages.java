package cn.onestamp.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;

import org.jspecify.annotations.Nullable;

/** Messages off the wire. One with a value of a kind not kept here (binary subtypes but 0, 3, 4) is answered with a refusal. */
final class ReadableMessages extends MongoWireProtocolHandler {

    private static final int REQUEST_ID = 4;
    private static final int HEADER = 16;

    @Override
    protected @Nullable ClientRequest decode(ChannelHandlerContext client, ByteBuf received) throws Exception {
        int request = received.readableBytes() < HEADER ? 0 : received.getIntLE(received.readerIndex() + REQUEST_ID);
        try {
            return super.decode(client, received);
        } catch (IllegalArgumentException unreadable) {
            Document refusal = ErrorAnswer.of(Refusals.refused("a value of this kind (" + unreadable.getMessage() + ")"));
            client.writeAndFlush(new MongoMessage(client.channel(), new MessageHeader(0, request), refusal));
            return null;
        }
    }
}
