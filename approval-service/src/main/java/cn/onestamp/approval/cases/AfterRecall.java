package cn.onestamp.approval.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * What the county chose for a case whose power was taken back while it was open.
 *
 * @param by      account of who chose
 * @param earlier opinions written before a case was handed back; they stay in its file and decide nothing any more
 */
public record AfterRecall(Choice choice, String by, LocalDate on, String reason, List<Opinion> earlier) {

    public enum Choice { FINISH_BY_TOWNSHIP, HAND_BACK }
}
