package cn.onestamp.intake.person;


import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.Uscc;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The business register; {@code Unavailable} where it does not answer. */
public interface BusinessRegister {

    /** An entry, with the persons it names; {@code uscc} may be one whose check characters fail and which is genuine all the same. */
    record Registration(Uscc uscc, String name, Map<CitizenId, Handler.Role> persons) {

        boolean isCalled(String typed) {
            return plain(typed).equals(plain(name));
        }

        Optional<Handler.Role> roleOf(CitizenId person) {
            return Optional.ofNullable(persons.get(person));
        }

        /** Spaces and the width of brackets make no other name. */
        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
        }
    }

    /** Empty where it has no such code. */
    Mono<Registration> find(Uscc code);
}
