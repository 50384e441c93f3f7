package cn.onestamp.intake.catalogue.organisation;

import java.util.List;

/**
 * Who answers for the reform at one place.
 *
 * @param division  code of the prefecture, county or township
 * @param leaders   two (双组长): the secretary of the party committee and the head of the government
 * @param taskForce who does the daily work (专班)
 */
public record LeadingGroup(String division, String name, List<Leader> leaders, List<Member> members, List<Member> taskForce) {

    /** What a leader is besides leading. */
    public enum Role { PARTY_HEAD, GOV_HEAD }

    public record Leader(Role role, String name, String title) {}

    public record Member(String name, String title) {}

    public LeadingGroup {
        if (!leaders.stream().map(Leader::role).sorted().toList().equals(List.of(Role.PARTY_HEAD, Role.GOV_HEAD))) {
            throw new IllegalArgumentException(name + " needs two leaders, the party secretary and the head of the government");
        }
    }
}
