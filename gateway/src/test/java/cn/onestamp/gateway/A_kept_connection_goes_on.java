package cn.onestamp.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The server once stopped reading a kept-alive connection when the next request came early (reactor-netty #4361). */
class A_kept_connection_goes_on extends AtTheDoor {

    /** The second request is read while the first is still being answered, and is then answered at once. */
    @Test
    void however_early_the_next_request_comes() throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoTimeout(5_000);
            var answers = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
            for (int round = 0; round < 50; round++) {
                line.getOutputStream().write((request("/session") + request("/crooked//address")).getBytes(StandardCharsets.ISO_8859_1));
                for (var status : List.of("HTTP/1.1 200 OK", "HTTP/1.1 400 Bad Request")) {
                    assertThat(answers.readLine()).as("round %d", round).isEqualTo(status);
                    skipTheRest(answers);
                }
            }
        }
    }

    private static String request(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: town.test\r\n\r\n";
    }

    private static void skipTheRest(BufferedReader answers) throws IOException {
        int length = 0;
        for (var header = answers.readLine(); !header.isEmpty(); header = answers.readLine()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).trim());
            }
        }
        answers.skip(length);
    }
}
