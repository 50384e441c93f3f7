package cn.onestamp.approval.recall;

/**
 * Who decides an item in a county where no township does.
 *
 * @param decidedByTownship whether a statute names the township government, so that nothing can be handed back to the county
 */
record PublishedHolder(String itemCode, String county, String defaultDecider, Boolean decidedByTownship) {

    PublishedHolder {
        decidedByTownship = Boolean.TRUE.equals(decidedByTownship);
    }
}
