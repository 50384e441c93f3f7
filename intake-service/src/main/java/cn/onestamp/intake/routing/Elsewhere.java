package cn.onestamp.intake.routing;

/**
 * A statute names the government of the township, and at this place none works with this house: nothing is taken in here, and
 * nobody decides in its stead.
 *
 * @param place      division code of the township; of the county where nobody said in which township
 * @param government its name, such as 沙桥镇人民政府
 */
public record Elsewhere(String place, String government) implements Competence {

    static Elsewhere of(PublishedDivision place) {
        return new Elsewhere(place.code(), place.name() + (place.isTownship() ? "人民政府" : "各乡镇人民政府"));
    }

    /** What somebody hears who asks here (行政许可法 art. 32(1)(ii)). */
    public String told() {
        return "这个事项依法由" + government + "决定，这里不受理，请向" + government + "申请。";
    }
}
