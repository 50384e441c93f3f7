package cn.onestamp.intake.mandate;

import java.util.List;

/**
 * What a village agent promises to everybody (三少一多, SPEC S66).
 *
 * @param agentFee what the agent is paid in fen: nothing, always
 */
public record AgentPromise(String title, List<String> promises, int agentFee) {

    public static final AgentPromise TEXT = new AgentPromise("村（社区）代办服务承诺", List.of(
            "少跑一趟路：能在村里交的材料，不让您跑到镇上。",
            "少进一道门：一次交齐，由代办员送到窗口。",
            "少找一个人：谁接的件谁负责到底，进度主动告诉您。",
            "多一份关心：行动不便的老人、残疾人和儿童家庭，上门代办。",
            "代办不收费：代办员不收取任何费用，也不接受任何财物。",
            "凭委托办事：没有您签字或者按印的委托书不代办；您可以随时收回委托，自己接着办。"), 0);
}
