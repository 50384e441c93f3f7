package cn.onestamp.platform.web;

import cn.onestamp.platform.file.FileProblem;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.ProblemType;
import cn.onestamp.platform.problem.Refusal;
import cn.onestamp.platform.problem.TooManyTries;
import cn.onestamp.platform.store.AlreadyAnswered;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Turns every way a request can end badly into a problem document; what nobody designed is logged and told as 500 without detail. */
final class Refusals implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final ProblemWriter problems;
    private final JsonMapper json;

    public Refusals(ProblemWriter problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        return senderIsGone(error) ? brokenOff(exchange, error) : answer(exchange, error);
    }

    /** A store that closes its connection looks the same further down, and is no sender. */
    private static boolean senderIsGone(Throwable error) {
        return !causeOf(error, MongoException.class)
                && !causeOf(error, FileProblem.class)
                && DisconnectedClientHelper.isClientDisconnectedException(error);
    }

    /** Nobody is there to be answered, and nothing failed in the house. */
    private static Mono<Void> brokenOff(ServerWebExchange exchange, Throwable error) {
        LOG.debug("{} {} was broken off by its sender: {}",
                exchange.getRequest().getMethod(), exchange.getRequest().getPath(), error.toString());
        ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .ifPresent(observed -> observed.setConnectionAborted(true));
        exchange.getResponse().setStatusCode(HttpStatus.BAD_REQUEST);
        return Mono.empty();
    }

    private Mono<Void> answer(ServerWebExchange exchange, Throwable error) {
        return switch (error) {
            case AlreadyAnswered repeated -> answerAgain(exchange, repeated);
            case TooManyTries tries -> wait(exchange, tries);
            case Refusal refusal -> problems.write(exchange, refusal.type(), refusal.getMessage(), refusal.details());
            case FileProblem file -> byFile(exchange, file);
            case ServerWebInputException input -> unreadable(exchange, input);
            case MethodNotAllowedException wrong -> problems.write(exchange, ProblemType.WRONG_METHOD);
            case UnsupportedMediaTypeStatusException wrong -> problems.write(exchange, ProblemType.WRONG_MEDIA_TYPE);
            case ResponseStatusException other -> byStatus(exchange, other.getStatusCode());
            case MongoException store when !(store instanceof MongoInterruptedException) -> unavailable(exchange, store);
            default -> unexpected(exchange, error);
        };
    }

    private Mono<Void> answerAgain(ServerWebExchange exchange, AlreadyAnswered repeated) {
        exchange.getResponse().getHeaders().setContentType(MediaType.APPLICATION_JSON);
        exchange.getResponse().getHeaders().set("Idempotency-Replayed", "true");
        return exchange.getResponse().writeWith(Mono.fromSupplier(() ->
                exchange.getResponse().bufferFactory().wrap(json.writeValueAsBytes(repeated.answer()))));
    }

    private Mono<Void> wait(ServerWebExchange exchange, TooManyTries tries) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(tries.seconds()));
        return problems.write(exchange, tries.type(), tries.getMessage(), tries.details());
    }

    private Mono<Void> unreadable(ServerWebExchange exchange, ServerWebInputException input) {
        if (causeOf(input, DataBufferLimitException.class)) {
            return problems.write(exchange, ProblemType.TOO_LARGE);
        }
        Malformed malformed = WhereItBroke.in(input);
        return problems.write(exchange, malformed.type(), malformed.getMessage(), malformed.details());
    }

    private Mono<Void> byStatus(ServerWebExchange exchange, HttpStatusCode status) {
        return problems.write(exchange, switch (status.value()) {
            case 404 -> ProblemType.ABSENT;
            case 413 -> ProblemType.TOO_LARGE;
            case 415, 406 -> ProblemType.WRONG_MEDIA_TYPE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> status.is4xxClientError() ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL;
        });
    }

    /** What is told of a file says nothing of the disk; a file that cannot be what it was is for the operator to look at. */
    private Mono<Void> byFile(ServerWebExchange exchange, FileProblem file) {
        LOG.warn("{} {}: {}", exchange.getRequest().getMethod(), exchange.getRequest().getPath(), file.getMessage());
        return problems.write(exchange, switch (file) {
            case FileProblem.StoreFull full -> ProblemType.STORAGE_FULL;
            case FileProblem.TooLarge large -> ProblemType.TOO_LARGE;
            case FileProblem.StoreFailed failed -> ProblemType.UNAVAILABLE;
            case FileProblem.Broken broken -> ProblemType.INTERNAL;
            case FileProblem.Absent lost -> ProblemType.INTERNAL;
        });
    }

    private Mono<Void> unavailable(ServerWebExchange exchange, MongoException store) {
        LOG.warn("the store does not answer: {}", store.toString());
        return problems.write(exchange, ProblemType.UNAVAILABLE, "The store does not answer now", Map.of());
    }

    private Mono<Void> unexpected(ServerWebExchange exchange, Throwable error) {
        if (causeOf(error, DataBufferLimitException.class)) {
            return problems.write(exchange, ProblemType.TOO_LARGE);
        }
        LOG.error("{} {} failed", exchange.getRequest().getMethod(), exchange.getRequest().getPath(), error);
        return problems.write(exchange, ProblemType.INTERNAL);
    }

    private static boolean causeOf(Throwable error, Class<? extends Throwable> kind) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
