package cn.onestamp.intake.person;


import cn.onestamp.platform.id.Uscc;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An enterprise or other organisation that asks for something through its handlers; those of earlier days stay on record. */
public record Enterprise(String id, Uscc uscc, String name, List<Handler> handlers, Revision revision) {

    /** The mandate under which this person acts for it on this day. */
    public Optional<Handler> handling(String personId, LocalDate day) {
        return handlers.stream().filter(of(personId).and(handler -> handler.actsOn(day))).findFirst();
    }

    /** Those who act for it on this day. */
    List<Handler> handlersOn(LocalDate day) {
        return handlers.stream().filter(handler -> handler.actsOn(day)).toList();
    }

    /** With a handler the business register itself names; who was dismissed here comes back only through the representative. */
    Enterprise naming(Handler registered) {
        if (registered.role() == Handler.Role.HANDLER && handlers.stream().anyMatch(of(registered.personId()))) {
            throw new NotNow("This handler was dismissed; the legal representative may appoint them again", "DISMISSED", revision.version());
        }
        return with(Stream.concat(handlers.stream(), Stream.of(registered)));
    }

    /** With one more handler, appointed by the legal representative. */
    Enterprise appointing(Handler handler, String by, LocalDate today) {
        mustBeRepresentedBy(by, today);
        if (handlers.stream().anyMatch(of(handler.personId()).and(one -> one.mayStillAct(today)))) {
            throw new NotNow("This person is a handler already", "APPOINTED", revision.version());
        }
        return with(Stream.concat(handlers.stream(), Stream.of(handler)));
    }

    /** Without this handler from this moment on; the legal representative may, and the handler themselves. */
    Enterprise dismissing(String personId, String by, LocalDate today) {
        if (!by.equals(personId)) {
            mustBeRepresentedBy(by, today);
        }
        Handler leaving = handlers.stream().filter(of(personId).and(one -> one.mayStillAct(today))).findFirst().orElseThrow(Absent::new);
        if (leaving.role() == Handler.Role.LEGAL_REPRESENTATIVE) {
            throw new NotAllowed("The legal representative is changed in the business register");
        }
        return with(handlers.stream().map(one -> one == leaving ? one.endedOn(today) : one));
    }

    /** To everybody else there is no such enterprise; another handler sees it and may not. */
    void mustBeRepresentedBy(String personId, LocalDate today) {
        if (handling(personId, today).orElseThrow(Absent::new).role() != Handler.Role.LEGAL_REPRESENTATIVE) {
            throw new NotAllowed("Handlers are appointed and dismissed by the legal representative");
        }
    }

    private Enterprise with(Stream<Handler> others) {
        return new Enterprise(id, uscc, name, others.toList(), revision);
    }

    private static Predicate<Handler> of(String personId) {
        return handler -> handler.personId().equals(personId);
    }
}
