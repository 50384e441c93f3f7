package cn.onestamp.approval.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two of the organ's people go and look, at a day the applicant was told (行政许可法 art. 34).
 *
 * @param visitors accounts, at least two different ones
 * @param findings empty until they came back
 */
public record SiteVisit(LocalDate appointedFor, List<String> visitors, Optional<Findings> findings) {

    /** Fewer would be one person's word. */
    public static final int FEWEST_VISITORS = 2;

    /**
     * What they saw.
     *
     * @param form    the answers of the visit form
     * @param photos  at least one
     * @param fits    whether the place is as the application says
     * @param signers whoever of the visitors has signed
     */
    public record Findings(LocalDate on, List<Answer> form, List<Photo> photos, boolean fits, Set<String> signers) {

        public Findings {
            form = List.copyOf(form);
            photos = List.copyOf(photos);
            signers = Set.copyOf(signers);
        }

        private Findings signedBy(String visitor) {
            return new Findings(on, form, photos, fits, Stream.concat(signers.stream(), Stream.of(visitor)).collect(Collectors.toUnmodifiableSet()));
        }
    }

    public record Answer(String question, String text) {}

    /** @param sha256 names the stored picture; {@code where} is "latitude,longitude" in degrees where the camera knew it */
    public record Photo(String sha256, Instant takenAt, Optional<String> where) {}

    public SiteVisit {
        visitors = List.copyOf(visitors);
        if (Set.copyOf(visitors).size() < FEWEST_VISITORS) {
            throw new IllegalArgumentException("a site visit is made by two people at least");
        }
    }

    public static SiteVisit appointed(LocalDate day, List<String> visitors) {
        return new SiteVisit(day, visitors, Optional.empty());
    }

    public SiteVisit found(Findings seen) {
        return new SiteVisit(appointedFor, visitors, Optional.of(seen));
    }

    /** Nothing changes before there is something to sign. */
    public SiteVisit signedBy(String visitor) {
        return new SiteVisit(appointedFor, visitors, findings.map(found -> found.signedBy(visitor)));
    }

    public boolean isSignedBy(String visitor) {
        return findings.filter(found -> found.signers().contains(visitor)).isPresent();
    }

    /** Done when every visitor has signed what was found. */
    public boolean isDone() {
        return findings.filter(found -> found.signers().containsAll(visitors)).isPresent();
    }
}
