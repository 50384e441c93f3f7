package cn.onestamp.intake.catalogue;

import cn.onestamp.intake.routing.PublishedItem;
import java.util.List;
import java.util.Map;

/**
 * The guide of one version of an item with the seven public disclosures (七公开), before anybody says where.
 *
 * @param complaintOrgans the organs that hear complaints, by county
 */
public record ItemGuide(
        PublishedItem item, List<String> conditions, List<String> procedure, Fee fee, String timeLimitText,
        String complaintPhone, Map<String, List<String>> complaintOrgans) {

    public record Fee(boolean charged, String text) {}
}
