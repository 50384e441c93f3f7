package cn.onestamp.journeys.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is at work in the hall, as the launcher's note says it. */
public final class Processes {

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path note;

    Processes(Path data) {
        this.note = data.resolve("state.json");
    }

    /** @param restarts how often it was called back */
    public record At(String name, long pid, int port, int restarts, boolean ready, String answersAt) {}

    public At part(String name) {
        for (JsonNode part : state().path("parts")) {
            if (part.path("name").asString("").equals(name)) {
                return new At(name, part.path("identity").path("pid").asLong(), part.path("ports").path(0).asInt(),
                        part.path("restarts").asInt(), part.path("phase").asString("").equals("READY"),
                        part.path("answersAt").asString(""));
            }
        }
        throw new IllegalStateException("No " + name + " in " + note);
    }

    public int port(String name) {
        return part(name).port();
    }

    public long caretaker() {
        return state().path("caretaker").path("pid").asLong();
    }

    public boolean isHealthy(String name) {
        At part = part(name);
        try {
            return part.ready() && CLIENT.send(HttpRequest.newBuilder(URI.create(part.answersAt()))
                    .timeout(Duration.ofSeconds(3)).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException down) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private JsonNode state() {
        try {
            return JsonMapper.shared().readTree(Files.readString(note));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
