package cn.onestamp.approval.cases;

/**
 * Why something is refused (行政许可法 art. 38(2)).
 *
 * @param article the rule that is not met, as people cite it
 * @param fact    what was found
 */
public record Reason(String article, String fact) {}
