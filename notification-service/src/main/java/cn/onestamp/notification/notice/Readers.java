package cn.onestamp.notification.notice;

import cn.onestamp.platform.day.CivilTime;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.Poison;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Post;
import java.time.LocalDate;
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
     * @throws Poison      when the event does not say who it concerns
     * @throws Unavailable while it is not known yet who holds which post
     */
    Stream<String> of(Audience audience, Event event) {
        return switch (audience) {
            case APPLICANT -> Stream.of(member(event, "applicantId"));
            case COUNTY_SUPERVISOR -> onPost(audience.name(), new DivisionCode(member(event, "place")), CivilTime.dayOf(event.time()));
        };
    }

    private Stream<String> onPost(String post, DivisionCode place, LocalDate day) {
        if (!postsAreKnown.getAsBoolean()) {
            throw new Unavailable("The posts have not been read to the end yet");
        }
        return posts.all().stream()
                .filter(held -> held.post().equals(post) && held.holdsOn(day) && new DivisionCode(held.divisionScope()).contains(place))
                .map(held -> staff(held.account()))
                .distinct();
    }

    private static String member(Event event, String name) {
        if (event.data().get(name) instanceof String value && !value.isBlank()) {
            return value;
        }
        throw new Poison(event.type() + " has no " + name);
    }
}
