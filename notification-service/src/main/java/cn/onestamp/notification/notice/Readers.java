package cn.onestamp.notification.notice;

import cn.onestamp.platform.day.CivilTime;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.Poison;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Post;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Finds whoever an audience is made of; a reader is a person's id, or for staff their account with a mark before it. */
public final class Readers {

    private final Shelf<Post> posts;
    private final BooleanSupplier postsAreKnown;

    /** @param postsAreKnown whether the posts were read to their end; before that nobody is passed over */
    public Readers(Shelf<Post> posts, BooleanSupplier postsAreKnown) {
        this.posts = posts;
        this.postsAreKnown = postsAreKnown;
    }

    /** How a member of staff is named as a reader; never the id of a person. */
    static String staff(String account) {
        return "staff:" + account;
    }

    /**
     * @param agent in whose hands the case is under a mandate that holds; told while they are an agent of the place
     * @throws Poison      when the event does not say who it concerns
     * @throws Unavailable while it is not known yet who holds which post
     */
    Stream<String> of(Audience audience, Event event, Optional<String> agent) {
        return switch (audience) {
            case APPLICANT -> Stream.of(member(event, "applicantId"));
            case PERSON -> Stream.of(member(event, "personId"));
            case PRINCIPAL -> Stream.of(member(event, "principalId"));
            case COUNTY_SUPERVISOR -> onPost(audience.name(), placeOf(event), CivilTime.dayOf(event.time()));
            case PROPOSER -> Stream.of(staff(member(event, "proposedBy")));
            case AGENT -> agent.filter(account -> onPost("VILLAGE_AGENT", placeOf(event), CivilTime.dayOf(event.time())).anyMatch(staff(account)::equals))
                    .map(Readers::staff).stream();
        };
    }

    private static DivisionCode placeOf(Event event) {
        return new DivisionCode(member(event, "place"));
    }

    private Stream<String> onPost(String post, DivisionCode place, LocalDate day) {
        return known().all().stream()
                .filter(held -> held.post().equals(post) && held.holdsOn(day) && new DivisionCode(held.divisionScope()).contains(place))
                .map(held -> staff(held.account()))
                .distinct();
    }

    private Shelf<Post> known() {
        if (!postsAreKnown.getAsBoolean()) {
            throw new Unavailable("The posts have not been read to the end yet");
        }
        return posts;
    }

    private static String member(Event event, String name) {
        if (event.data().get(name) instanceof String value && !value.isBlank()) {
            return value;
        }
        throw new Poison(event.type() + " has no " + name);
    }
}
