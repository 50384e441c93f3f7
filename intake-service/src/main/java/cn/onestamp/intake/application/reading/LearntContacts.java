package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Learning;
import cn.onestamp.intake.person.Contact;
import cn.onestamp.intake.person.Profiles;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.id.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Telephone and village as the forms ask for them, of those who fill in for themselves: a guardian's telephone is not the child's. */
final class LearntContacts implements Learning {

    private static final Logger LOG = LoggerFactory.getLogger(LearntContacts.class);

    private final Profiles profiles;

    LearntContacts(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Mono<Void> learn(Dossier handedIn) {
        return handedIn.door().forAnother() ? Mono.empty() : profiles.learn(handedIn.applicantId(), told(handedIn.form()))
                .doOnError(error -> LOG.warn("What application {} told was not learnt: {}", handedIn.id(), error.toString()))
                .onErrorComplete();
    }

    private static Contact told(Map<String, Object> form) {
        return new Contact(
                sound(Stream.of("villageCode", "divisionCode"), form, DivisionCode::parse),
                sound(Stream.of("phone"), form, PhoneNumber::parse));
    }

    private static <T> @Nullable T sound(Stream<String> fields, Map<String, Object> form, Function<String, Parsed<T>> reading) {
        return fields.map(form::get).filter(String.class::isInstance).map(said -> reading.apply((String) said))
                .flatMap(parsed -> parsed instanceof Parsed.Sound<T>(T value) ? Optional.of(value).stream() : Stream.empty())
                .findFirst().orElse(null);
    }
}
