package cn.onestamp.intake.routing;

/**
 * Who decides an item in a county where no township grant applies, and the hall that handles it.
 *
 * @param decidedByTownship whether a statute names the township government of the place, so that the county organ decides
 *                          nothing of it for want of a grant; no where it was published before this was told
 */
record PublishedHolder(String itemCode, String county, String defaultDecider, Boolean decidedByTownship, String hall) {

    PublishedHolder {
        decidedByTownship = Boolean.TRUE.equals(decidedByTownship);
    }

    Route route() {
        return new Route(hall, defaultDecider, Basis.RETAINED, null, null);
    }
}
