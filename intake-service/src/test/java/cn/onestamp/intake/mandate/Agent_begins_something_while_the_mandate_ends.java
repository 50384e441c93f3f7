package cn.onestamp.intake.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.store.Revision;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class Agent_begins_something_while_the_mandate_ends {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final List<String> held = new ArrayList<>(List.of("begun before"));
    private final List<Map<String, String>> receipts = new ArrayList<>();

    @Test
    void and_holds_nothing_of_it_afterwards() {
        EndMandate ending = new EndMandate(mandates(), (mandate, act) -> Mono.fromSupplier(this::letGo), () -> Instant.parse("2026-01-05T01:00:00Z"));
        Mandate given = new Mandate.Given(new Mandate.Content("m", "li.chunhua", "p", "王*", List.of(), TODAY, TODAY),
                new Mandate.Proof("ab", "image/png"), new Revision(1, 1));

        Map<String, Object> answer = ending.end(ending.revoked(given), all -> Map.of("receipts", all),
                Act.of(new Caller("zhao.qiuyue", Caller.Kind.STAFF), "k", null)).block();

        assertThat(held).isEmpty();
        assertThat(answer).containsEntry("status", "REVOKED").containsEntry("receipts",
                List.of(Map.of("number", "begun before"), Map.of("number", "begun meanwhile")));
    }

    private List<Map<String, String>> letGo() {
        held.forEach(one -> receipts.add(Map.of("number", one)));
        held.clear();
        return List.copyOf(receipts);
    }

    /** Between what is let go and what is recorded the agent still acts. */
    private Mandates mandates() {
        return (Mandates) Proxy.newProxyInstance(Mandates.class.getClassLoader(), new Class<?>[] {Mandates.class}, (proxy, method, arguments) -> {
            assertThat(method.getName()).isEqualTo("revoke");
            held.add("begun meanwhile");
            return Mono.just(Map.of("status", "REVOKED", "receipts", List.of()));
        });
    }
}
