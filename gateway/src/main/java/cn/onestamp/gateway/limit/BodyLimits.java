package cn.onestamp.gateway.limit;

import cn.onestamp.gateway.route.Lines;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.unit.DataSize;

/**
 * The largest body an address takes, and how slowly.
 *
 * @param json     any body but a file
 * @param material one file, or a piece of one
 * @param pause    how long a sender may send nothing in the middle of a body
 * @param sending  how long a body that is no file may take from its first byte to its last
 * @param uploads  files on their way at once; well below the lines there are to a desk
 * @param held     bytes of larger bodies that are held at once until they are whole
 */
@ConfigurationProperties("onestamp.limits")
record BodyLimits(@DefaultValue("1MB") DataSize json, @DefaultValue("20MB") DataSize material,
                  @DefaultValue("30s") Duration pause, @DefaultValue("10s") Duration sending,
                  @DefaultValue("100") int uploads, @DefaultValue("32MB") DataSize held) {

    /** Bytes that may be sent with this request. */
    long of(ServerHttpRequest request) {
        return (isFile(request) ? material : json).toBytes();
    }

    /** True for a file, which may be large and slow. */
    boolean isFile(ServerHttpRequest request) {
        return Lines.bringsFile(request.getMethod(), request.getPath().pathWithinApplication());
    }
}
