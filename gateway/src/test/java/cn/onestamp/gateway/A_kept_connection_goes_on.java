package cn.onestamp.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The server once stopped reading a kept-alive connection when the next request came early (reactor-netty #4361). */
class A_kept_connection_goes_on extends AtTheDoor {

    @Test
    void through_two_thousand_quick_requests() throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setTcpNoDelay(true);
            line.setSoTimeout(5_000);
            var answers = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
            for (int i = 0; i < 2_000; i++) {
                line.getOutputStream().write("GET /session HTTP/1.1\r\nHost: town.test\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                assertThat(answers.readLine()).as("request %d", i).isEqualTo("HTTP/1.1 200 OK");
                skipTheRest(answers);
            }
        }
    }

    private static void skipTheRest(BufferedReader answers) throws IOException {
        int length = 0;
        for (var header = answers.readLine(); !header.isEmpty(); header = answers.readLine()) {
            if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).trim());
            }
        }
        answers.skip(length);
    }
}
