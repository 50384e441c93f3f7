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
import java.util.Optional;

/** How a process shows that it can be asked. */
public interface Readiness {

    /** What is still missing, for a person who waits; empty when it can be asked. */
    Optional<String> missing() throws InterruptedException;

    default boolean holds() throws InterruptedException {
        return missing().isEmpty();
    }

    /** It answers 200 here. */
    record Answers(URI address) implements Readiness {
        private static final Duration PATIENCE = Duration.ofSeconds(2);
        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();

        @Override
        public Optional<String> missing() throws InterruptedException {
            try {
                HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
                int status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                return status == 200 ? Optional.empty() : Optional.of(address + " answers " + status);
            } catch (IOException notYet) {
                return Optional.of(address + " does not answer");
            }
        }
    }

    /** It takes connections on this port of this machine. */
    record Listens(int port) implements Readiness {
        @Override
        public Optional<String> missing() {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return Optional.empty();
            } catch (IOException notYet) {
                return Optional.of("nobody listens on port " + port);
            }
        }
    }

    /** It listens and has written this file. */
    record Wrote(Path file, int port) implements Readiness {
        @Override
        public Optional<String> missing() {
            return isWritten() ? new Listens(port).missing() : Optional.of(file + " is not written");
        }

        /** On a full disk a file appears and stays empty. */
        private boolean isWritten() {
            try {
                return Files.size(file) > 0;
            } catch (IOException notYet) {
                return false;
            }
        }
    }
}
