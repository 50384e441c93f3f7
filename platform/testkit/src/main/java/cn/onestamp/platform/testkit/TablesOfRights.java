package cn.onestamp.platform.testkit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may do what by the tables as they were handed over: {@code posts.csv}, {@code organs.csv} and {@code actions.json}. It
 * is worked out here a second time, without a line of the product, so that both can be held against each other.
 */
public final class TablesOfRights {

    /** What somebody asks about; {@code place}: twelve digits; {@code asked}: organs whose opinion is awaited. */
    public record Matter(String status, String handledAt, String decidedBy, String place, Set<String> asked) {

        public Matter(String status, String handledAt, String decidedBy, String place) {
            this(status, handledAt, decidedBy, place, Set.of());
        }
    }

    private record Line(String action, List<String> status, Set<String> posts, String relation) {}

    private static final String ACTIONS = "/contracts/actions.json";
    private static final int[] SEGMENTS = {2, 4, 6, 9, 12};

    private final Map<String, List<Row>> posts;
    private final Map<String, Row> organs;
    private final Map<String, Line> actions;
    private final LocalDate day;

    private TablesOfRights(Path folder, LocalDate day) {
        this.day = day;
        posts = Table.read(folder.resolve("posts.csv")).stream()
                .collect(groupingBy(row -> row.text("username"), TreeMap::new, toList()));
        organs = Table.read(folder.resolve("organs.csv")).stream().collect(toMap(row -> row.text("code"), Function.identity()));
        actions = new TreeMap<>(lines().stream().collect(toMap(Line::action, Function.identity())));
    }

    /** @param folder of the reference data */
    public static TablesOfRights on(LocalDate day, Path folder) {
        return new TablesOfRights(folder, day);
    }

    public Set<String> actions() {
        return actions.keySet();
    }

    public List<String> statusesOf(String action) {
        return actions.get(action).status();
    }

    /** Some accounts that together hold every post at every organ for every division that anybody holds. */
    public List<SignIn> staff() {
        Set<List<String>> met = new HashSet<>();
        List<SignIn> chosen = new ArrayList<>();
        posts.entrySet().stream().sorted(Comparator.comparing(held -> -held.getValue().size()))
                .filter(held -> met.addAll(held.getValue().stream().map(TablesOfRights::kind).collect(toSet())))
                .forEach(held -> chosen.add(SignIn.staff(held.getKey())));
        return chosen;
    }

    public boolean serves(String account) {
        return posts.containsKey(account);
    }

    public boolean allows(String account, String action, Matter matter) {
        Line line = actions.get(action);
        return line.status().contains(matter.status()) && held(account, line).stream().anyMatch(post ->
                matter.place().startsWith(inUse(post.text("division_scope"))) && related(post, line.relation(), matter));
    }

    /** For what concerns no place and no organ. */
    public boolean allowsAnywhere(String account, String action) {
        return !held(account, actions.get(action)).isEmpty();
    }

    private List<Row> held(String account, Line line) {
        return posts.getOrDefault(account, List.of()).stream()
                .filter(post -> line.posts().contains(post.text("post")) && !day.isBefore(post.day("from"))
                        && (post.optional("to") == null || !day.isAfter(post.day("to"))))
                .toList();
    }

    private boolean related(Row post, String relation, Matter matter) {
        Row organ = organs.get(post.text("organ"));
        return switch (relation) {
            case "HANDLED_AT" -> Set.of(organ.text("code"), String.valueOf(organ.optional("parent"))).contains(matter.handledAt());
            case "DECIDED_BY" -> matter.decidedBy().equals(organ.text("code")) || matter.decidedBy().equals(organ.optional("acts_in_name_of"));
            case "ASKED" -> matter.asked().contains(organ.text("code")) || matter.asked().contains(String.valueOf(organ.optional("acts_in_name_of")));
            case "WITHIN" -> true;
            case "OF_THE_COUNTY" -> inUse(post.text("division_scope")).length() == 6;
            default -> throw new IllegalStateException("actions.json has a relation nobody knows: " + relation);
        };
    }

    private static String inUse(String code) {
        for (int digits : SEGMENTS) {
            if (code.substring(digits).chars().allMatch(digit -> digit == '0')) {
                return code.substring(0, digits);
            }
        }
        throw new IllegalStateException(code);
    }

    private static List<String> kind(Row post) {
        return List.of(post.text("post"), post.text("organ"), post.text("division_scope"));
    }

    private static List<Line> lines() {
        try (InputStream table = TablesOfRights.class.getResourceAsStream(ACTIONS)) {
            return JsonMapper.shared().readValue(table, new TypeReference<List<Line>>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
