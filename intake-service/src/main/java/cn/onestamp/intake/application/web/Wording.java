package cn.onestamp.intake.application.web;

/** The state of a case in the words of the hall. */
final class Wording {

    private Wording() {}

    static String of(String status) {
        return switch (status) {
            case "DRAFT" -> "草稿，尚未提交";
            case "SUBMITTED" -> "已收件，等待受理";
            case "CORRECTION_REQUESTED" -> "需要补正，请按补正通知补齐";
            case "NOT_REQUIRED" -> "不受理：依法不需要办理许可";
            case "REJECTED_AT_INTAKE" -> "不予受理：应当向其他机关申请";
            case "WITHDRAWN_BY_APPLICANT" -> "申请人已撤回";
            case "ACCEPTED" -> "已受理";
            case "AT_THE_WINDOW" -> "已受理，窗口当场办理";
            case "SUSPENDED" -> "特别程序进行中，时限暂停计算";
            case "REFUSED" -> "已决定不予批准，等待盖章";
            case "FILED" -> "已备案";
            case "TERMINATED" -> "已终止办理";
            case "UNDER_REVIEW" -> "审查中";
            case "PENDING_DECISION" -> "审查完毕，等待决定";
            case "GRANTED" -> "已准予，等待盖章";
            case "SEALED" -> "已办结，结果文书已盖章";
            default -> "办理中";
        };
    }
}
