package cn.onestamp.intake.catalogue.item;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What two versions say differently, member by member, materials by their code. */
public record VersionDiff(List<Difference> fields, List<MaterialDifference> materials) {

    private static final Set<String> OF_THE_VERSION = Set.of("version", "from");
    private static final String MATERIALS = "materials";

    /** JSON values; null where it was not said. */
    public record Difference(String field, @Nullable Object before, @Nullable Object after) {}

    /** @param change ADDED, REMOVED or CHANGED; {@code fields} say what of a changed one */
    public record MaterialDifference(String code, String name, String change, List<Difference> fields) {}

    public static VersionDiff between(ItemVersion one, ItemVersion other) {
        Map<String, Object> before = whole(one);
        Map<String, Object> after = whole(other);
        return new VersionDiff(differences(before, after), materials(byCode(before.remove(MATERIALS)), byCode(after.remove(MATERIALS))));
    }

    public boolean saysTheSame() {
        return fields.isEmpty() && materials.isEmpty();
    }

    private static Map<String, Object> whole(ItemVersion version) {
        Map<String, Object> whole = new LinkedHashMap<>(version.published());
        whole.putAll(version.kept());
        whole.keySet().removeAll(OF_THE_VERSION);
        return whole;
    }

    private static List<Difference> differences(Map<String, ?> before, Map<String, ?> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.remove(MATERIALS);
        return names.stream().filter(name -> !Said.same(before.get(name), after.get(name)))
                .map(name -> new Difference(name, before.get(name), after.get(name))).toList();
    }

    private static List<MaterialDifference> materials(Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        List<MaterialDifference> found = new ArrayList<>();
        before.forEach((code, material) -> {
            if (!after.containsKey(code)) {
                found.add(new MaterialDifference(code, nameOf(material), "REMOVED", List.of()));
            }
        });
        after.forEach((code, material) -> {
            List<Difference> fields = before.containsKey(code) ? differences(before.get(code), material) : List.of();
            if (!before.containsKey(code)) {
                found.add(new MaterialDifference(code, nameOf(material), "ADDED", List.of()));
            } else if (!fields.isEmpty()) {
                found.add(new MaterialDifference(code, nameOf(material), "CHANGED", fields));
            }
        });
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> byCode(@Nullable Object materials) {
        return ((List<Map<String, Object>>) Objects.requireNonNullElse(materials, List.of())).stream()
                .collect(toMap(VersionDiff::codeOf, material -> material, (one, twice) -> one, LinkedHashMap::new));
    }

    private static String codeOf(Map<String, Object> material) {
        return String.valueOf(material.get("code"));
    }

    private static String nameOf(Map<String, Object> material) {
        return String.valueOf(material.get("name"));
    }
}
