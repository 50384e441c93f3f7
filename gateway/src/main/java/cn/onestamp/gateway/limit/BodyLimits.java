package cn.onestamp.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The largest body an address takes, and how slowly.
 *
 * @param json     any body but a material
 * @param material one file that belongs to an application
 * @param pause    how long a sender may send nothing in the middle of a body
 * @param sending  how long a body that is no material may take from its first byte to its last
 * @param uploads  materials on their way at once; well below the lines there are to a desk
 * @param held     bytes of larger bodies that are held at once until they are whole
 */
@ConfigurationProperties("onestamp.limits")
record BodyLimits(@DefaultValue("1MB") DataSize json, @DefaultValue("20MB") DataSize material,
                  @DefaultValue("30s") Duration pause, @DefaultValue("10s") Duration sending,
                  @DefaultValue("100") int uploads, @DefaultValue("32MB") DataSize held) {

    private static final PathPattern MATERIAL =
            PathPatternParser.defaultInstance.parse("/api/applications/{id}/materials/{materialCode}");

    /** Bytes that may be sent with this request. */
    long of(ServerHttpRequest request) {
        return (isMaterial(request) ? material : json).toBytes();
    }

    /** True for a file, which may be large and slow. */
    boolean isMaterial(ServerHttpRequest request) {
        PathContainer path = request.getPath().pathWithinApplication();
        return HttpMethod.PUT.equals(request.getMethod()) && MATERIAL.matches(path);
    }
}
