package cn.onestamp.platform.rights;

/** How a post stands to a matter: by its organ, or WITHIN its division alone, as those who oversee a county do. */
public enum Relation { HANDLED_AT, DECIDED_BY, WITHIN }
