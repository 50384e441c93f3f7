package cn.onestamp.notification.notice;

import static cn.onestamp.notification.notice.Audience.APPLICANT;

import java.util.List;
import java.util.stream.Stream;

/** Which event tells whom what. An event that is not in the table tells nobody anything. */
final class Templates {

    /** Five working days and all gaps at once: 行政许可法 art. 32; an e-licence is as good as paper: 国务院令第716号 art. 10. */
    private static final List<Template> TABLE = List.of(
            new Template("intake.application-submitted", APPLICANT,
                    "已收件：{itemName}",
                    "您申请的“{itemName}”，材料已于{receivedOn:day}收到，办件编号是 {number}。"
                            + "窗口会在5个工作日内告诉您能不能受理；材料不齐的，会一次把要补的全部告诉您。"),
            new Template("intake.application-accepted", APPLICANT,
                    "已受理：{itemName}",
                    "您申请的“{itemName}”已于{acceptedOn:day}受理，办件编号是 {number}。"
                            + "我们承诺最迟在{promisedDueOn:day}作出决定，有新进展会再通知您。"),
            new Template("approval.case-granted", APPLICANT,
                    "已批准：{itemName}",
                    "您申请的“{itemName}”已于{decidedOn:day}批准，办件编号是 {number}。"
                            + "证件正在制作，盖好章就通知您来取。"),
            new Template("approval.decision-sealed", APPLICANT,
                    "证件已办好：{itemName}",
                    "您申请的“{itemName}”，证件已于{sealedOn:day}盖章办好，办件编号是 {number}。"
                            + "电子证件和纸质证件一样有效；凭办件编号和查询码在首页“查进度”能随时看到它。"
                            + "别人要核对真假，在首页“核验证照”里输入查验码 {verificationCode} 就行。"));

    private Templates() {}

    static Stream<Template> all() {
        return TABLE.stream();
    }

    static Stream<Template> toldBy(String type) {
        return all().filter(template -> template.type().equals(type));
    }
}
