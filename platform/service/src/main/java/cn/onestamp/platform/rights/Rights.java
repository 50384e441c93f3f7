package cn.onestamp.platform.rights;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.reference.Shelf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers from the read copy who may do what; unknown means no. */
public final class Rights {

    private static final Comparator<Post> OWN_FIRST = Comparator.comparing(post -> post.coverFor() != null);

    private final Shelf<Post> posts;
    private final Shelf<Organ> organs;
    private final Actions actions;

    public Rights(Shelf<Post> posts, Shelf<Organ> organs, Actions actions) {
        this.posts = posts;
        this.organs = organs;
        this.actions = actions;
    }

    /** The post that allows this act on this matter on this day, if the account holds one; one of its own before one it stands in on. */
    public Optional<Post> allowing(String account, String action, Matter matter, LocalDate day) {
        return allowing(posts.in(account).stream(), action, matter, day);
    }

    /** The same question over posts asked from their owner a moment ago. */
    public Optional<Post> allowing(Stream<Post> held, String action, Matter matter, LocalDate day) {
        Action row = actions.named(action);
        return heldFor(held, row, day)
                .filter(post -> related(post, row.relation(), matter) && scopeOf(post).contains(matter.place()))
                .min(OWN_FIRST);
    }

    /** The post on which the account does this, wherever: for what concerns no place and no organ. */
    public Optional<Post> allowingAnywhere(String account, String action, LocalDate day) {
        return heldFor(posts.in(account).stream(), actions.named(action), day).min(OWN_FIRST);
    }

    /** Whether the process allows the act in this status at all, whoever asks. */
    public boolean possibleIn(String action, String status) {
        return actions.named(action).status().contains(status);
    }

    /** The statuses in which a matter waits for this act. */
    public List<String> waitsIn(String action) {
        return actions.named(action).status();
    }

    /** The desks at which this account does this; empty when it has none. */
    public List<Desk> desks(String account, String action, LocalDate day) {
        Action row = actions.named(action);
        return heldFor(posts.in(account).stream(), row, day)
                .flatMap(post -> organsServed(post, row.relation()).map(organ -> new Desk(row.relation(), organ, scopeOf(post))))
                .distinct()
                .toList();
    }

    private static Stream<Post> heldFor(Stream<Post> held, Action row, LocalDate day) {
        return held.filter(post -> row.posts().contains(post.post()) && post.holdsOn(day)
                && (row.relation() != Relation.OF_THE_COUNTY || scopeOf(post).level() == DivisionCode.Level.COUNTY));
    }

    private boolean related(Post post, Relation relation, Matter matter) {
        return switch (relation) {
            case HANDLED_AT -> organsServed(post, relation).anyMatch(matter.handledAt()::equals);
            case DECIDED_BY -> organsServed(post, relation).anyMatch(matter.decidedBy()::equals);
            case ASKED -> organsServed(post, relation).anyMatch(matter.asked()::contains);
            case WITHIN, OF_THE_COUNTY -> true;
        };
    }

    /** A window serves its hall; a working body acts in the name of its government. */
    private Stream<String> organsServed(Post post, Relation relation) {
        Optional<String> beyond = organs.find(post.organ()).map(organ -> switch (relation) {
            case HANDLED_AT -> organ.parent();
            case DECIDED_BY, ASKED -> organ.actsInNameOf();
            case WITHIN, OF_THE_COUNTY -> null;
        });
        return Stream.concat(Stream.of(post.organ()), beyond.stream());
    }

    private static DivisionCode scopeOf(Post post) {
        return new DivisionCode(post.divisionScope());
    }
}
