package cn.onestamp.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How a process shows that it can be asked. */
public interface Readiness {

    boolean holds() throws InterruptedException;

    /** It answers 200 here. */
    record Answers(URI address) implements Readiness {
        private static final Duration PATIENCE = Duration.ofSeconds(2);
        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();

        @Override
        public boolean holds() throws InterruptedException {
            try {
                HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
                return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            }
        }
    }

    /** It takes connections on this port of this machine. */
    record Listens(int port) implements Readiness {
        @Override
        public boolean holds() {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        }
    }

    /** It listens and has written this file. */
    record Wrote(Path file, int port) implements Readiness {
        @Override
        public boolean holds() {
            return Files.exists(file) && new Listens(port).holds();
        }
    }
}
