package cn.onestamp.platform.web;

import cn.onestamp.platform.problem.Malformed;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;

/** Names the field of a body that cannot be read, never its value. */
final class WhereItBroke {

    private WhereItBroke() {}

    static Malformed in(ServerWebInputException input) {
        for (Throwable cause = input; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed named) {
                return named;
            }
            if (cause instanceof DatabindException databind) {
                return new Malformed(pathOf(databind), "This field does not have the agreed form");
            }
            if (cause instanceof InputCoercionException number && number.processor() instanceof JsonParser at) {
                return new Malformed(at.streamReadContext().pathAsPointer().toString(), "This number does not fit");
            }
            if (cause instanceof JacksonException json) {
                return new Malformed(placeOf(json.getLocation()), "The body is not JSON");
            }
        }
        return new Malformed(input.getMethodParameter() == null || input.getMethodParameter().getParameterName() == null
                ? "body" : input.getMethodParameter().getParameterName(), "This part of the request is missing or wrong");
    }

    /** A body that is nested too deeply or holds too large a number has no place where it broke. */
    private static String placeOf(@Nullable TokenStreamLocation at) {
        return at == null ? "body" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static String pathOf(JacksonException at) {
        return at.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "/" + step.getIndex() : "/" + step.getPropertyName())
                .collect(Collectors.joining());
    }
}
