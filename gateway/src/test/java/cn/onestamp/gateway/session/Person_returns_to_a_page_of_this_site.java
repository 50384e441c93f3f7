package cn.onestamp.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class Person_returns_to_a_page_of_this_site {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/track", "/items/530164004000", "/v/7KQ2M9XWPA4T6RHC2345/", "/a.b~c-d_e"})
    void which_is_a_path(String to) {
        assertThat(SignInRequests.isPathOnThisSite(to)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "track", "//evil.example", "/\\evil.example", "https://evil.example", "/track?x=1", "/track#x", "/a//b", "/a\nb"})
    void and_nothing_else(String to) {
        assertThat(SignInRequests.isPathOnThisSite(to)).isFalse();
    }

    @Test
    @Timeout(5)
    void and_a_long_path_that_almost_fits_is_refused_at_once() {
        long before = System.nanoTime();

        for (String almost : new String[] {"/" + "a".repeat(50_000) + "!", "/" + "a/".repeat(25_000) + "!", "/" + "a".repeat(510) + "!"}) {
            assertThat(SignInRequests.isPathOnThisSite(almost)).isFalse();
        }

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
    }
}
