package cn.onestamp.intake.catalogue.organisation;

/**
 * A township that tries this out.
 *
 * @param division its code, twelve digits
 * @param badge    what kind of township it is, in Chinese
 */
public record Pilot(String division, Type type, String badge) {

    /** A county seat, a well-off town in a basin, a township in the mountains, an ethnic township. */
    public enum Type { COUNTY_SEAT, BASIN, MOUNTAIN, ETHNIC }
}
