package cn.onestamp.intake.hall.reading;

import cn.onestamp.intake.hall.Enquiry;
import cn.onestamp.intake.hall.PostHolders;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.rights.Post;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Posts and organs from the read copy. */
final class PublishedPostHolders implements PostHolders {

    private final Shelf<Post> posts;
    private final Shelf<Organ> organs;

    PublishedPostHolders(Shelf<Post> posts, Shelf<Organ> organs) {
        this.posts = posts;
        this.organs = organs;
    }

    @Override
    public Optional<Enquiry.Owner> receiver(String named, LocalDate day) {
        return person(named, day).or(() -> organ(named, day));
    }

    @Override
    public boolean isOnAPost(String account, LocalDate day) {
        return held(account, day).findAny().isPresent();
    }

    @Override
    public Set<String> organsOf(String account, LocalDate day) {
        return held(account, day).map(Post::organ).collect(Collectors.toSet());
    }

    /** Somebody on several posts has it on one of their own, not where they stand in. */
    private Optional<Enquiry.Owner> person(String account, LocalDate day) {
        return held(account, day).min(Comparator.<Post, Boolean>comparing(post -> post.coverFor() != null).thenComparing(Post::organ))
                .map(post -> new Enquiry.Owner(Optional.of(account), post.organ()));
    }

    private Optional<Enquiry.Owner> organ(String code, LocalDate day) {
        return organs.find(code)
                .filter(known -> posts.all().stream().anyMatch(post -> post.organ().equals(code) && post.holdsOn(day)))
                .map(known -> new Enquiry.Owner(Optional.empty(), code));
    }

    private Stream<Post> held(String account, LocalDate day) {
        return posts.in(account).stream().filter(post -> post.holdsOn(day));
    }
}
