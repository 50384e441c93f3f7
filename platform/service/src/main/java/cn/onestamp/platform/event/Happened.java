package cn.onestamp.platform.event;

import java.util.Map;

/**
 * A fact about to be written into the history of an aggregate.
 *
 * @param type the name on the wire, such as {@code intake.application-accepted}
 * @param data JSON-like values only (strings, numbers, booleans, lists, maps); no personal data, no file content
 */
public record Happened(String type, Map<String, Object> data) {}
