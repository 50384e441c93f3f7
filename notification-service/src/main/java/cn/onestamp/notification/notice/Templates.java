package cn.onestamp.notification.notice;

import static cn.onestamp.notification.notice.Audience.APPLICANT;
import static cn.onestamp.notification.notice.Audience.COUNTY_SUPERVISOR;
import static cn.onestamp.notification.notice.Audience.PERSON;
import static cn.onestamp.notification.notice.Audience.PRINCIPAL;
import static cn.onestamp.notification.notice.Audience.PROPOSER;

import java.util.List;
import java.util.stream.Stream;

/** Which event tells whom what. An event that is not in the table tells nobody anything. */
final class Templates {

    /** Five working days and all gaps at once: 行政许可法 art. 32; an e-licence is as good as paper: 国务院令第716号 art. 10. */
    private static final List<Template> TABLE = List.of(
            new Template("intake.application-submitted", APPLICANT,
                    "已收件：{itemName}",
                    "您申请的“{itemName}”，材料已于{receivedOn:day}收到，办件编号是 {number}。"
                            + "[answerBy:窗口会在5个工作日内，最迟在{answerBy:day}告诉您能不能受理；到期没有告诉您的，自收到材料之日起即为受理。]"
                            + "材料不齐的，会一次把要补的全部告诉您。"),
            new Template("intake.application-accepted", APPLICANT,
                    "已受理：{itemName}",
                    "您申请的“{itemName}”已于{acceptedOn:day}受理，办件编号是 {number}。"
                            + "[how=DEEMED:窗口在5个工作日内没有告诉您能不能受理，依行政许可法第三十二条，自收到材料之日起即为受理。]"
                            + "我们承诺最迟在{promisedDueOn:day}作出决定，有新进展会再通知您。"
                            + "[missing:您承诺后补的材料，请最迟在{supplementDueOn:day}交来：{missing}。补齐以前不能作出准予的决定。]"),
            new Template("intake.application-mended", APPLICANT,
                    "当场更正：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}），填错的地方窗口已经当场更正。原来填的是什么、改成了什么，打开这件申请就能看到；"
                            + "和您说的不一样的，请马上告诉窗口。"),
            new Template("intake.correction-requested", APPLICANT,
                    "需要补正：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}）还缺：{missing}。这是一次告知的全部内容，每一项怎么补，打开这件申请就能看到。"
                            + "最后一项补齐的当天就受理，不用再跑一趟。"),
            new Template("intake.application-not-required", APPLICANT,
                    "不需要办许可：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}），窗口于{refusedOn:day}告知：这件事依法不需要取得行政许可，所以不受理。"
                            + "理由写在这件申请里；不服的，可以在60日内向{remedyOrganName|上一级人民政府}申请行政复议，也可以在6个月内起诉。"),
            new Template("intake.application-rejected", APPLICANT,
                    "请向{rightOrganName}申请：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}）不归这里决定，窗口于{refusedOn:day}不予受理。请向{rightOrganName}申请。"
                            + "理由写在这件申请里；不服的，可以在60日内向{remedyOrganName|上一级人民政府}申请行政复议，也可以在6个月内起诉。"),
            new Template("intake.application-withdrawn", APPLICANT,
                    "已撤回：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}）已于{withdrawnOn:day}[withdrawnBy=AGENT:由您的代办员代您][withdrawnBy=WINDOW:由窗口工作人员代您]撤回。"
                            + "[withdrawnBy=AGENT:不是您的意思的，可以终止委托，自己重新申请。]"
                            + "[withdrawnBy=WINDOW:窗口写明的理由，打开这件申请就能看到；不是您的意思的，请马上告诉窗口或者县级督查人员。]以后需要，可以重新申请。"),
            new Template("intake.application-withdrawn", COUNTY_SUPERVISOR,
                    "窗口代为撤回：{itemName}",
                    "[withdrawnBy=WINDOW:办件 {number}（{itemName}）受理以前，于{withdrawnOn:day}由窗口工作人员代申请人撤回，理由写在这件申请里。"
                            + "请核查是不是申请人自己要撤回的。]"),
            new Template("intake.name-mended", PERSON,
                    "登记的姓名已更正",
                    "人口登记里您的姓名变了，我们这里也已改为{name}，以后办事都用新的姓名。已经发的证件要换的，请到窗口问；"
                            + "您没有改过姓名的，请带身份证马上告诉窗口。"),
            new Template("intake.mandate-given", PRINCIPAL,
                    "您委托了村代办员",
                    "村代办员已登记您签字的委托书，委托期限从{from:day}到{to:day}，代办不收费。"
                            + "不是您本人的意思，或者不想再委托，登录后随时可以撤销；也可以到窗口说一声。"),
            new Template("intake.mandate-revoked", PRINCIPAL,
                    "委托已经终止",
                    "您给村代办员的委托（从{from:day}到{to:day}）已经终止，从现在起没有人能再用它替您办事。"
                            + "代办员交过的申请接着办，查询码换成了新的：登录后打开申请就能看到。"),
            new Template("intake.mandate-expired", PRINCIPAL,
                    "委托已经到期",
                    "您给村代办员的委托（从{from:day}到{to:day}）已经到期，没有人能再用它替您办事。代办员交过的申请接着办，"
                            + "查询码换成了新的：登录后打开申请就能看到，也可以带身份证到窗口要。还想委托的，请重新签委托书。"),
            new Template("intake.further-request-proposed", COUNTY_SUPERVISOR,
                    "申请追加补正：{itemName}",
                    "办件 {number}（{itemName}）的窗口在一次告知以后，于{proposedOn:day}申请再要求补正：{missing}。"
                            + "依行政许可法第三十二条第一款第四项，应当一次告知全部内容；只有告知以后出现了新情况才能批准。请在督查事项里作出决定。"),
            new Template("intake.further-request-approved", APPLICANT,
                    "追加补正：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}），一次告知以后出现了新情况，经县级督查人员于{decidedOn:day}批准，"
                            + "还需要补：{missing}。出现了什么新情况、为什么批准、每一项怎么补，打开这件申请就能看到。最后一项补齐的当天就受理。"),
            new Template("intake.further-request-approved", PROPOSER,
                    "追加补正已批准：{itemName}",
                    "办件 {number}（{itemName}）追加补正“{missing}”，{supervisor} 已于{decidedOn:day}批准，申请人已收到通知。"),
            new Template("intake.further-request-refused", PROPOSER,
                    "追加补正未批准：{itemName}",
                    "办件 {number}（{itemName}）追加补正“{missing}”，{supervisor} 于{decidedOn:day}没有批准，不得再要求申请人提交。理由写在这件申请里。"),
            new Template("intake.supplement-overdue", APPLICANT,
                    "承诺的材料逾期未交：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}）是容缺受理的，您承诺最迟在{supplementDueOn:day}补交：{missing}，现在还没有收到。"
                            + "请尽快补交，补齐以前不能作出准予的决定；一直不补，由审查人员依法决定怎么处理。"),
            new Template("intake.supplement-overdue", COUNTY_SUPERVISOR,
                    "容缺材料逾期未交：{itemName}",
                    "办件 {number}（{itemName}）容缺受理时承诺最迟在{supplementDueOn:day}补交的材料还没有收到：{missing}。怎么处理由审查人员决定。"),
            new Template("intake.silence-accepted", COUNTY_SUPERVISOR,
                    "逾期未告知，视为受理：{itemName}",
                    "办件 {number}（{itemName}）于{receivedOn:day}收件，窗口五个工作日内没有告知是否受理，"
                            + "依行政许可法第三十二条第一款第四项，自收件之日起即为受理。请核查窗口为什么没有答复。"),
            new Template("intake.extra-material-requested", COUNTY_SUPERVISOR,
                    "清单外要材料：{itemName}",
                    "办件 {number}（{itemName}）的窗口要求提交清单以外的材料{extraCount|若干}项（{extra|名称是窗口自己写的，留在申请里}）。"
                            + "依行政许可法第三十一条，不得要求；申请人不用提交。请核查。"),
            new Template("approval.case-granted", APPLICANT,
                    "已批准：{itemName}",
                    "您申请的“{itemName}”已于{decidedOn:day}批准，办件编号是 {number}。"
                            + "结果文书盖好章就通知您。"),
            new Template("approval.case-kept", APPLICANT,
                    "仍由原机关办理：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}），原来决定的机关已不再受理新的同类申请，您这一件仍由它办完。"
                            + "已交的材料不用再交，办理期限照原来的日子算。"),
            new Template("approval.case-handed-back", APPLICANT,
                    "改由县级部门办理：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}），原来决定的机关已不再行使这项权力，现在改由县级主管部门接着办。"
                            + "已交的材料不用再交，办理期限照原来的日子算。"),
            new Template("approval.case-suspended", APPLICANT,
                    "办理时限暂停计算：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}）需要进行依法不计入办理时限的程序，预计到{expectedTo:day}结束（{basis}）。"
                            + "这段时间不算在办理期限里，结束以后接着算，剩几天还是几天。"),
            new Template("approval.case-resumed", APPLICANT,
                    "办理时限接着计算：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}），特别程序已于{resumedOn:day}结束，办理时限接着计算，承诺在{promisedDueOn:day}以前办结。"),
            new Template("approval.limit-extended", APPLICANT,
                    "办理期限延长：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}），经本机关负责人批准，办理期限依法延长一次，现在承诺在{promisedDueOn:day}以前办结。理由写在延期告知书上。"),
            new Template("approval.visit-appointed", APPLICANT,
                    "现场踏勘：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}），将在{visitOn:day}有两名以上工作人员到现场踏勘，到时会出示工作证件，请您或者家里人在场。"
                            + "踏勘不收费，这段时间算在办理期限里。"),
            new Template("approval.case-withdrawn", APPLICANT,
                    "已撤回：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}）已按您的要求撤回，不再办理。以后需要时可以重新申请。"),
            new Template("approval.case-terminated", APPLICANT,
                    "终止办理：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}）已终止办理。有疑问请到受理窗口查问。"),
            new Template("approval.refusal-sealed", APPLICANT,
                    "不予批准：{itemName}",
                    "您申请的“{itemName}”（办件编号 {number}）没有批准，决定书已于{sealedOn:day}盖章。理由和您可以怎么申请复议、起诉，都写在决定书上；"
                            + "凭办件编号和查询码在首页“查进度”能看到它。"),
            new Template("approval.licence-suspended", APPLICANT,
                    "证照已暂扣：{itemName}",
                    "您的“{itemName}”证照（办件编号 {number}）已于{actedOn:day}暂扣（{article}），恢复以前不能使用。"
                            + "理由登录后打开这份证照就能看到；不服的，可以依法申请行政复议或者提起行政诉讼。"),
            new Template("approval.licence-reinstated", APPLICANT,
                    "证照已恢复：{itemName}",
                    "您的“{itemName}”证照（办件编号 {number}）已于{actedOn:day}恢复（{article}），从当天起可以继续使用。"),
            new Template("approval.licence-withdrawn", APPLICANT,
                    "许可已撤回：{itemName}",
                    "您的“{itemName}”证照（办件编号 {number}）已于{actedOn:day}撤回（{article}），不能再使用。"
                            + "因此受到财产损失的，可以依法要求补偿。理由登录后打开这份证照就能看到；不服的，可以依法申请行政复议或者提起行政诉讼。"),
            new Template("approval.licence-revoked", APPLICANT,
                    "许可已撤销：{itemName}",
                    "您的“{itemName}”证照（办件编号 {number}）已于{actedOn:day}撤销（{article}），不能再使用，以前打印的也不能用。"
                            + "理由登录后打开这份证照就能看到；不服的，可以依法申请行政复议或者提起行政诉讼。"),
            new Template("approval.licence-confiscated", APPLICANT,
                    "证照已吊销：{itemName}",
                    "您的“{itemName}”证照（办件编号 {number}）已于{actedOn:day}吊销（{article}），不能再使用，以前打印的也不能用。"
                            + "理由登录后打开这份证照就能看到；不服的，可以依法申请行政复议或者提起行政诉讼。"),
            new Template("approval.licence-cancelled", APPLICANT,
                    "证照已注销：{itemName}",
                    "您的“{itemName}”证照（办件编号 {number}）已于{actedOn:day}注销（{article}），不能再使用。有疑问请到受理窗口查问。"),
            new Template("approval.licence-renewal-asked", APPLICANT,
                    "已申请延续：{itemName}",
                    "您的“{itemName}”证照（办件编号 {number}），延续申请已于{askedOn:day}收到。"
                            + "[tooLateAfter:按规定最迟应当在{tooLateAfter:day}以前申请，这次晚了：我们照常办理，但到期以前不一定来得及决定，到期以后、批准以前不能使用。]"),
            new Template("approval.licence-renewed-by-silence", APPLICANT,
                    "视为准予延续：{itemName}",
                    "您的“{itemName}”证照（办件编号 {number}）到期以前，机关没有对延续申请作出决定，依行政许可法第五十条第二款视为准予延续，现在有效期到{validTo:day}。"),
            new Template("approval.decision-sealed", APPLICANT,
                    "证件已办好：{itemName}",
                    "您申请的“{itemName}”，证件已于{sealedOn:day}盖章办好，办件编号是 {number}。"
                            + "电子证件和纸质证件一样有效；凭办件编号和查询码在首页“查进度”能随时看到它。"
                            + "别人要核对真假，在首页“核验证照”里输入查验码 {verificationCode} 就行。"));

    private Templates() {}

    static Stream<Template> all() {
        return TABLE.stream();
    }

    /** What the applicant is told an agent passes on, where there is one. */
    static Stream<Template> toldBy(String type) {
        return all().filter(template -> template.type().equals(type)).flatMap(template ->
                template.audience() == APPLICANT ? Stream.of(template, template.toBePassedOn()) : Stream.of(template));
    }
}
