package cn.onestamp.intake.catalogue.organisation;

import static cn.onestamp.intake.catalogue.organisation.LeadingGroup.Role.GOV_HEAD;
import static cn.onestamp.intake.catalogue.organisation.LeadingGroup.Role.PARTY_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.organisation.LeadingGroup.Leader;
import cn.onestamp.intake.catalogue.organisation.LeadingGroup.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Two_lead_together {

    @Test
    void the_secretary_and_the_head_of_the_government() {
        assertThat(group(GOV_HEAD, PARTY_HEAD).leaders()).hasSize(2);
    }

    @Test
    void not_one_not_three_and_not_two_of_the_same() {
        for (Role[] roles : List.of(new Role[] {}, new Role[] {PARTY_HEAD}, new Role[] {GOV_HEAD, GOV_HEAD}, new Role[] {PARTY_HEAD, GOV_HEAD, GOV_HEAD})) {
            assertThatThrownBy(() -> group(roles)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("改革领导小组 needs two leaders");
        }
    }

    @Test
    void or_the_group_is_not_taken_in(@TempDir Path folder) throws IOException {
        Files.copy(OpenTown.REFERENCE_DATA.resolve("pilots.csv"), folder.resolve("pilots.csv"));
        String groups = Files.readString(OpenTown.REFERENCE_DATA.resolve("leading-groups.csv"));
        Files.writeString(folder.resolve("leading-groups.csv"), groups.replaceFirst("GOV_HEAD", "MEMBER"));

        assertThatThrownBy(() -> OrganisationTables.in(folder)).hasMessageContaining("two leaders");
        assertThat(OrganisationTables.in(OpenTown.REFERENCE_DATA).groups()).hasSize(7);
    }

    private static LeadingGroup group(Role... roles) {
        return new LeadingGroup("532301105000", "改革领导小组",
                Stream.of(roles).map(role -> new Leader(role, "示例甲", role.name())).toList(), List.of(), List.of());
    }
}
