package cn.onestamp.intake.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The guide of one version of an item with the seven public disclosures (七公开), before anybody says where.
 *
 * @param dayUnit         WORKING or CALENDAR, the unit of both day counts
 * @param complaintOrgans the organs that hear complaints, by county
 * @param form            JSON Schema 2020-12 of the application form
 */
public record ItemGuide(
        String code, int version, String name, String kind, String legalBasis, List<String> conditions,
        List<String> procedure, List<Material> materials, Fee fee, @Nullable Integer statutoryDays, int promisedDays,
        String dayUnit, String timeLimitText, String complaintPhone, Map<String, List<String>> complaintOrgans,
        Map<String, Object> form) {

    public record Material(String code, String name, boolean required, String source, String originalOrCopy) {}

    public record Fee(boolean charged, String text) {}
}
