package cn.onestamp.platform.rights;

/** How a post's organ stands to a matter. */
public enum Relation { HANDLED_AT, DECIDED_BY }
