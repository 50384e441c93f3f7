package cn.onestamp.intake.routing;

/** Who decides an item in a county where no township grant applies, and the hall that handles it. */
record PublishedHolder(String itemCode, String county, String defaultDecider, String hall) {

    Route route() {
        return new Route(hall, defaultDecider, Basis.RETAINED, null);
    }
}
