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
 */
@ConfigurationProperties("onestamp.limits")
record BodyLimits(@DefaultValue("1MB") DataSize json, @DefaultValue("20MB") DataSize material,
                  @DefaultValue("30s") Duration pause) {

    private static final PathPattern MATERIAL =
            PathPatternParser.defaultInstance.parse("/api/applications/{id}/materials/{materialCode}");

    /** Bytes that may be sent with this request. */
    long of(ServerHttpRequest request) {
        PathContainer path = request.getPath().pathWithinApplication();
        boolean isMaterial = HttpMethod.PUT.equals(request.getMethod()) && MATERIAL.matches(path);
        return (isMaterial ? material : json).toBytes();
    }
}
