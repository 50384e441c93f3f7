package cn.onestamp.journeys.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The door over HTTP. Follows no redirects: where one leads is part of the answer. */
public final class HttpDoor implements Door {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public HttpDoor(URI address) {
        this.address = address;
    }

    public URI address() {
        return address;
    }

    @Override
    public Answer ask(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(call.path()))
                .timeout(PATIENCE)
                .method(call.method(), call.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::setHeader);
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(call, response.statusCode(), response.headers(), response.body());
        } catch (IOException broken) {
            throw new Unanswered(call, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered(call, stopped);
        }
    }
}
