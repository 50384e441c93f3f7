package cn.onestamp.intake.routing;

/** A place that exists. */
record PublishedDivision(String code, String name, String level) {}
