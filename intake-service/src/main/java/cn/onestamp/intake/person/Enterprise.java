package cn.onestamp.intake.person;


import cn.onestamp.platform.id.Masks;
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

    /** The first two characters of the code of a 个体工商户 (GB 32100). */
    private static final String SELF_EMPLOYED = "92";

    /** As lists show it: an enterprise stands in a public register, while a self-employed person's is often called like them (SPEC 2.18). */
    public String shown() {
        return uscc.value().startsWith(SELF_EMPLOYED) ? Masks.enterprise(name) : name;
    }

    /** The mandate under which this person acts for it on this day. */
    public Optional<Handler> handling(String personId, LocalDate day) {
        return handlers.stream().filter(of(personId).and(handler -> handler.actsOn(day))).findFirst();
    }

    /**
     * What became of it when the business register was asked who acts for it.
     *
     * @param ended persons whose mandates end with it, perhaps also what the one named was before
     */
    public record Naming(Enterprise enterprise, Handler named, List<String> ended) {}

    boolean isActing(Handler registered) {
        return handling(registered.personId(), registered.from()).filter(known -> known.role() == registered.role()).isPresent();
    }

    /**
     * With somebody the business register itself names. It has one representative (民法典 art. 61): a new one ends the one before,
     * and whoever is named otherwise than before is what they are named now. Who was dismissed here comes back only through the
     * representative.
     */
    Naming naming(Handler registered) {
        LocalDate today = registered.from();
        boolean represents = registered.role() == Handler.Role.LEGAL_REPRESENTATIVE;
        List<Handler> leaving = handlers.stream().filter(one -> one.mayStillAct(today))
                .filter(of(registered.personId()).or(one -> represents && one.role() == Handler.Role.LEGAL_REPRESENTATIVE)).toList();
        if (!represents && leaving.isEmpty() && handlers.stream().anyMatch(of(registered.personId()))) {
            throw new NotNow("This handler was dismissed; the legal representative may appoint them again", "DISMISSED", revision.version());
        }
        return new Naming(
                with(Stream.concat(handlers.stream().map(one -> leaving.contains(one) ? one.endedOn(today) : one), Stream.of(registered))), registered,
                leaving.stream().map(Handler::personId).distinct().toList());
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
