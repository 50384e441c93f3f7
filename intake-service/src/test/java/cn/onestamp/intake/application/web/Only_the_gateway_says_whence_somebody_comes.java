package cn.onestamp.intake.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class Only_the_gateway_says_whence_somebody_comes {

    private final VouchedAddress address = new VouchedAddress(List.of("127.0.0.1", "::1"));

    @Test
    void and_is_believed() {
        assertThat(address.of(from("127.0.0.1", "203.0.113.9"))).contains("203.0.113.9");
        assertThat(address.of(from("::1", "203.0.113.9"))).contains("203.0.113.9");
    }

    @Test
    void while_a_header_of_anybody_else_means_nothing() {
        assertThat(address.of(from("198.51.100.4", "203.0.113.9"))).isEmpty();
        assertThat(address.of(MockServerHttpRequest.post("/").header("X-Forwarded-For", "203.0.113.9").build())).isEmpty();
    }

    @Test
    void nor_does_what_the_gateway_never_writes() {
        assertThat(address.of(from("127.0.0.1", "203.0.113.9, 198.51.100.4"))).isEmpty();
        assertThat(address.of(from("127.0.0.1", "203.0.113.9", "198.51.100.4"))).isEmpty();
        assertThat(address.of(from("127.0.0.1", "unknown"))).isEmpty();
        assertThat(address.of(from("127.0.0.1", "example.org"))).isEmpty();
        assertThat(address.of(from("127.0.0.1"))).isEmpty();
    }

    @Test
    void and_one_household_is_one_address() {
        assertThat(address.of(from("127.0.0.1", "2001:db8:1:2::1"))).isEqualTo(address.of(from("127.0.0.1", "2001:db8:1:2:ffff::9")))
                .isNotEqualTo(address.of(from("127.0.0.1", "2001:db8:1:3::1"))).isPresent();
    }

    private static MockServerHttpRequest from(String peer, String... forwarded) {
        return MockServerHttpRequest.post("/").remoteAddress(new InetSocketAddress(InetAddress.ofLiteral(peer), 1))
                .header("X-Forwarded-For", forwarded).build();
    }
}
