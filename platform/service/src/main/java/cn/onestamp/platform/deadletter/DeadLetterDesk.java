package cn.onestamp.platform.deadletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code /actuator/deadletters} on the management port: GET lists, POST delivers again. */
@Endpoint(id = "deadletters")
public final class DeadLetterDesk {

    private final Redelivery redelivery;

    public DeadLetterDesk(Redelivery redelivery) {
        this.redelivery = redelivery;
    }

    public record Letters(List<DeadLetter> letters) {}

    @ReadOperation
    public Letters list() {
        return new Letters(redelivery.list());
    }

    /** Answers what was delivered now. {@code ?again=true} also takes those that came back from an earlier delivery. */
    @WriteOperation
    public Letters deliver(@Nullable Boolean again) {
        return new Letters(redelivery.deliver(Boolean.TRUE.equals(again)));
    }
}
