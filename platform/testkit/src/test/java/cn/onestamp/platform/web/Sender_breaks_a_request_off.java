package cn.onestamp.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.reactive.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.netty.channel.AbortedException;
import tools.jackson.databind.json.JsonMapper;

class Sender_breaks_a_request_off {

    private static final List<Throwable> ENDS = List.of(
            new AbortedException("Connection has been closed"),
            new ServerWebInputException("body", null, new AbortedException("Connection has been closed")),
            new IOException("Connection reset by peer"));

    private final Logger log = (Logger) LoggerFactory.getLogger(Refusals.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listens() {
        lines.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(lines);
    }

    @AfterEach
    void listensNoMore() {
        log.detachAppender(lines);
        log.setLevel(null);
    }

    @Test
    void and_one_line_says_so_to_whoever_looks_closely() {
        ENDS.forEach(Sender_breaks_a_request_off::end);
        assertThat(lines.list).hasSameSizeAs(ENDS).allSatisfy(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.DEBUG);
            assertThat(line.getThrowableProxy()).isNull();
            assertThat(line.getFormattedMessage()).startsWith("POST /api/applications was broken off by its sender");
        });
    }

    @Test
    void and_it_is_not_counted_as_a_failure_of_the_house() {
        for (Throwable error : ENDS) {
            ServerRequestObservationContext observed = end(error);
            assertThat(new DefaultServerRequestObservationConvention().getLowCardinalityKeyValues(observed).stream()
                    .filter(tag -> tag.getKey().equals("status") || tag.getKey().equals("outcome")))
                    .allSatisfy(tag -> assertThat(tag.getValue()).isEqualTo("UNKNOWN"));
        }
    }

    @Test
    void and_a_store_that_breaks_off_is_not_taken_for_the_sender() {
        end(new MongoSocketReadException("read", new ServerAddress(), new IOException("Connection reset by peer")));
        assertThat(lines.list).singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage()).startsWith("the store does not answer"));
    }

    private static ServerRequestObservationContext end(Throwable error) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/api/applications"));
        Map<String, Object> attributes = new HashMap<>();
        ServerRequestObservationContext observed =
                new ServerRequestObservationContext(exchange.getRequest(), exchange.getResponse(), attributes);
        exchange.getAttributes().put(ServerRequestObservationContext.CURRENT_OBSERVATION_CONTEXT_ATTRIBUTE, observed);
        new Refusals(new ProblemWriter(JsonMapper.shared()), JsonMapper.shared()).handle(exchange, error).block();
        return observed;
    }
}
