package cn.onestamp.intake.application.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Whence a request comes, as the gateway writes it into {@code X-Forwarded-For}: one address, from a peer that is known to be
 * the gateway. Whatever anybody else writes there means nothing.
 */
@Component
class VouchedAddress {

    private static final String HEADER = "X-Forwarded-For";

    /** Whoever has one address of a household's network in IPv6 has all of them. */
    private static final int NETWORK_BYTES = 8;

    private final Set<InetAddress> gateways;

    /** @param gateways addresses from which the gateway calls */
    VouchedAddress(@Value("${onestamp.gateways:127.0.0.1,::1}") List<String> gateways) {
        this.gateways = gateways.stream().map(InetAddress::ofLiteral).collect(Collectors.toUnmodifiableSet());
    }

    Optional<String> of(ServerHttpRequest request) {
        return writtenByTheGateway(request.getRemoteAddress()) ? read(request.getHeaders().getOrEmpty(HEADER)) : Optional.empty();
    }

    private boolean writtenByTheGateway(@Nullable InetSocketAddress peer) {
        return peer != null && peer.getAddress() != null && gateways.contains(peer.getAddress());
    }

    private static Optional<String> read(List<String> written) {
        if (written.size() != 1) {
            return Optional.empty();
        }
        try {
            InetAddress address = InetAddress.ofLiteral(written.getFirst());
            return Optional.of(address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) : address.getHostAddress());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
