package cn.onestamp.approval.cases;

/**
 * What somebody who was refused can do against it (行政许可法 art. 38(2)).
 *
 * @param reconsiderationFirst whether the court is open only after the reconsideration (行政复议法 art. 23)
 */
public record Remedies(Reconsideration reconsideration, Suit suit, boolean reconsiderationFirst) {

    /** @param organ name of the government that reconsiders; {@code days} from the day it became known (行政复议法 art. 20) */
    public record Reconsideration(String organ, int days, String basis) {}

    /** @param time as people read it, from the day it became known (行政诉讼法 art. 46, or another law) */
    public record Suit(String court, String time, String basis) {}
}
