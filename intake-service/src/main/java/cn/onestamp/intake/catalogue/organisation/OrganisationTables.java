package cn.onestamp.intake.catalogue.organisation;

import static java.util.stream.Collectors.groupingBy;

import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.nio.file.Path;
import java.util.List;

/** {@code pilots.csv} and {@code leading-groups.csv}; a group without its two leaders is not taken in, and nothing is. */
record OrganisationTables(List<Pilot> pilots, List<LeadingGroup> groups) {

    static final OrganisationTables NONE = new OrganisationTables(List.of(), List.of());

    static OrganisationTables in(Path folder) {
        return new OrganisationTables(
                Table.read(folder.resolve("pilots.csv")).stream().map(OrganisationTables::pilot).toList(),
                Table.read(folder.resolve("leading-groups.csv")).stream().collect(groupingBy(row -> row.text("division12")))
                        .values().stream().map(OrganisationTables::group).toList());
    }

    private static Pilot pilot(Row row) {
        return new Pilot(row.text("division12"), Pilot.Type.valueOf(row.text("type")), row.text("badge_zh"));
    }

    private static LeadingGroup group(List<Row> people) {
        return new LeadingGroup(people.getFirst().text("division12"), people.getFirst().text("group_zh"),
                people.stream().filter(row -> row.text("role").endsWith("_HEAD"))
                        .map(row -> new LeadingGroup.Leader(LeadingGroup.Role.valueOf(row.text("role")), row.text("name_zh"), row.text("title_zh"))).toList(),
                as("MEMBER", people), as("TASK_FORCE", people));
    }

    private static List<LeadingGroup.Member> as(String role, List<Row> people) {
        return people.stream().filter(row -> row.text("role").equals(role))
                .map(row -> new LeadingGroup.Member(row.text("name_zh"), row.text("title_zh"))).toList();
    }
}
