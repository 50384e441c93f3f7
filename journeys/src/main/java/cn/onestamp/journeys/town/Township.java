package cn.onestamp.journeys.town;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A township that decides licences itself, and one of its villages. */
public enum Township {
    DONGHUA("东华镇", "532301105000", "532301105207"),
    DAGUOKOU("大过口乡", "532301202000", "532301202901"),
    YULU("雨露白族乡", "532324201000", "532324201901");

    private static final List<Map<String, String>> POSTS = Tables.rows("posts.csv");

    private final String title;
    private final String division;
    private final String village;

    Township(String title, String division, String village) {
        this.title = title;
        this.division = division;
        this.village = village;
    }

    public String title() {
        return title;
    }

    public String division() {
        return division;
    }

    public String village() {
        return village;
    }

    /** The account on the post of the county's supervisor. */
    String countySupervisor() {
        return POSTS.stream()
                .filter(row -> row.get("post").equals("COUNTY_SUPERVISOR") && row.get("division_scope").startsWith(division.substring(0, 6)))
                .map(row -> row.get("username"))
                .findFirst().orElseThrow();
    }

    /** Accounts on this post of this organ. */
    static List<String> on(String post, String organ) {
        return POSTS.stream().filter(row -> row.get("post").equals(post) && row.get("organ").equals(organ))
                .map(row -> row.get("username")).distinct().toList();
    }

    /** Accounts on this post at the township's own organs; whoever only stands in comes last. */
    List<String> on(String post) {
        return POSTS.stream()
                .filter(row -> row.get("post").equals(post) && row.get("division_scope").equals(division)
                        && row.get("organ").startsWith(name() + "_"))
                .sorted(Comparator.comparing((Map<String, String> row) -> !row.getOrDefault("cover_for", "").isBlank()))
                .map(row -> row.get("username"))
                .toList();
    }
}
