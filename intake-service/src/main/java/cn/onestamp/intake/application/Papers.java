package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.Absent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was handed in, and what other authorities answered on that day; both empty before. */
public record Papers(List<Material> materials, List<Sharing> shared) {

    public static final Papers NONE = new Papers(List.of(), List.of());

    /**
     * A file handed in for a material; {@code sha256} is the name under which it is stored.
     *
     * @param libraryId the entry of the applicant's library from which it came
     */
    public record Material(
            String code, String fileName, String mediaType, long size, String sha256, Optional<String> libraryId, Optional<Sighting> sighting) {

        Material sighted(Sighting by) {
            return new Material(code, fileName, mediaType, size, sha256, libraryId, Optional.of(by));
        }
    }

    /** Somebody at the window has seen the original. */
    public record Sighting(String by, LocalDate on) {}

    Papers with(Material material) {
        return new Papers(Stream.concat(
                materials.stream().filter(other -> !other.code().equals(material.code())), Stream.of(material)).toList(), shared);
    }

    Papers sharing(List<Sharing> shared) {
        return new Papers(materials, shared);
    }

    /** Other authorities were asked for it and did not provide it. */
    boolean lacksShared(String materialCode) {
        return shared.stream().anyMatch(paper -> paper.code().equals(materialCode) && !paper.isProvided());
    }

    /** @throws Absent if nothing was handed in for it */
    Material get(String materialCode) {
        return materials.stream().filter(material -> material.code().equals(materialCode)).findFirst().orElseThrow(Absent::new);
    }

    boolean hold(String materialCode) {
        return materials.stream().anyMatch(material -> material.code().equals(materialCode));
    }
}
