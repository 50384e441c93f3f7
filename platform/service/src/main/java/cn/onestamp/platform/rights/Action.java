package cn.onestamp.platform.rights;

import java.util.List;
import java.util.Set;

/** A row of {@code actions.json}: in these statuses, holders of these posts in this relation may do it. */
public record Action(String action, List<String> status, Set<String> posts, Relation relation) {}
