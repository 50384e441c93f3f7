package cn.onestamp.platform.rights;

/**
 * How a post stands to a matter: by its organ (which handles it, decides it, or is ASKED for its opinion), or WITHIN its division alone, as those who oversee a county do. What is
 * OF_THE_COUNTY belongs to the county's own desks, and none above it acts in their place.
 */
public enum Relation { HANDLED_AT, DECIDED_BY, ASKED, WITHIN, OF_THE_COUNTY }
