package cn.onestamp.platform.day;

/** What may stop the clock: the procedures of 行政许可法 art. 45, or a procedure that the item's own rule names. */
public enum SuspensionKind {
    HEARING, TENDER, AUCTION, INSPECTION, TESTING, QUARANTINE, APPRAISAL, EXPERT_REVIEW, ITEM_RULE
}
