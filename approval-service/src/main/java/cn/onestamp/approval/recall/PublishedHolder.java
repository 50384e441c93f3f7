package cn.onestamp.approval.recall;

/** Who decides an item in a county where no township does. */
record PublishedHolder(String itemCode, String county, String defaultDecider) {}
