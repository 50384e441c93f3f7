package cn.onestamp.gateway.limit;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import reactor.netty.channel.ChannelOperations;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Makes a header that is folded over two lines unreadable for the decoder behind it, which then refuses the request;
 * left alone, it would join the lines (RFC 9112, 5.2 wants a 400). Only looks at bytes that are surely a head: the
 * first of a connection and those that come after the last request was read whole.
 */
final class FoldedHeaders extends ChannelInboundHandlerAdapter {

    private static final char IN_NO_HEADER_NAME = '(';

    private boolean inHead = true;
    private boolean begun;
    private int lineLength;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof ByteBuf bytes) {
            for (int i = bytes.readerIndex(); inHead && i < bytes.writerIndex(); i++) {
                look(bytes, i);
            }
        }
        context.fireChannelRead(message);
    }

    private void look(ByteBuf bytes, int at) {
        int read = bytes.getByte(at);
        if (read == '\n') {
            inHead = lineLength > 0 || !begun;
            begun |= lineLength > 0;
            lineLength = 0;
        } else if (read != '\r') {
            if (begun && lineLength == 0 && (read == ' ' || read == '\t')) {
                bytes.setByte(at, IN_NO_HEADER_NAME);
            }
            lineLength++;
        }
    }

    /** Stands behind the decoder and says when a request is whole. */
    ChannelHandler behindTheDecoder() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                if (message instanceof LastHttpContent last && last.decoderResult().isFailure()) {
                    last.release();
                    breakOff(context);
                    return;
                }
                if (message instanceof LastHttpContent) {
                    inHead = true;
                    begun = false;
                    lineLength = 0;
                }
                context.fireChannelRead(message);
            }
        };
    }

    /** Otherwise the body would just end where it cannot be read, and a desk would take the half of it for the whole. */
    private static void breakOff(ChannelHandlerContext context) {
        if (ChannelOperations.get(context.channel()) instanceof HttpServerResponse begun && !begun.hasSentHeaders()) {
            begun.status(HttpResponseStatus.BAD_REQUEST);
        }
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST);
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0).set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }
}
