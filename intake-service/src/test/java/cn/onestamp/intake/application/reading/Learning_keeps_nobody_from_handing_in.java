package cn.onestamp.intake.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.onestamp.intake.application.Door;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Papers;
import cn.onestamp.intake.application.Request;
import cn.onestamp.intake.person.Contact;
import cn.onestamp.intake.person.Profiles;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.CaseNumber.Channel;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.PhoneNumber;
import cn.onestamp.platform.problem.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class Learning_keeps_nobody_from_handing_in {

    private static final DivisionCode VILLAGE = new DivisionCode("532301105207");
    private static final Map<String, Object> FORM = Map.of("phone", "13987654321", "villageCode", "532301105901", "people", 3);

    private final List<Contact> learnt = new ArrayList<>();

    @Test
    void even_where_it_fails() {
        assertThatCode(() -> learning(Mono.error(new Unavailable("the store"))).learn(dossier(false, FORM)).block()).doesNotThrowAnyException();
    }

    @Test
    void and_takes_telephone_and_village_as_the_form_asks_for_them() {
        learning(Mono.empty()).learn(dossier(false, FORM)).block();

        assertThat(learnt).containsExactly(new Contact(new DivisionCode("532301105901"), PhoneNumber.of("13987654321")));
    }

    @Test
    void and_nothing_that_is_no_number_nor_what_a_guardian_or_an_agent_wrote() {
        learning(Mono.empty()).learn(dossier(false, Map.of("phone", "0878-1", "villageCode", 7))).block();
        learning(Mono.empty()).learn(dossier(true, FORM)).block();

        assertThat(learnt).containsExactly(Contact.UNKNOWN);
    }

    private LearntContacts learning(Mono<Void> end) {
        return new LearntContacts(new Profiles() {

            @Override
            public Mono<Contact> find(String personId) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Mono<Map<String, Object>> agree(String personId, boolean yes, Act act) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Mono<Void> learn(String personId, Contact told) {
                learnt.add(told);
                return end;
            }
        });
    }

    private static Dossier dossier(boolean forAnother, Map<String, Object> form) {
        return new Dossier("7c9e6679-7425-40de-944b-e07fc1f90ae7",
                new Door(Channel.ONLINE, "zhou.zilin", Optional.empty(), forAnother, List.of()),
                new Dossier.Asker("p1", "周*"),
                Request.asked(new Request.AskedItem("530164004000", 1, "x"), VILLAGE, new Request.Route("A", "B", "CONFERRED", Optional.empty()),
                        Request.Situation.told(Map.of()), form), Papers.NONE);
    }
}
