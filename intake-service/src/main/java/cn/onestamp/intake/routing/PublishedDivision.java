package cn.onestamp.intake.routing;

/** A place that exists. */
public record PublishedDivision(String code, String name, String level) {

    boolean isTownship() {
        return level.equals("TOWNSHIP");
    }
}
