package cn.onestamp.approval.seal.standing.peers;

import cn.onestamp.approval.cases.PaperAsked;
import cn.onestamp.approval.seal.standing.StandingMatters;
import cn.onestamp.approval.seal.standing.StandingTexts;
import cn.onestamp.approval.seal.standing.Template;
import cn.onestamp.platform.peer.Peer;
import java.util.Map;
import reactor.core.publisher.Mono;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Matters asked of the front desk's service: it has the applicant's name, and the facts of the papers it owes itself. */
final class IntakeMatters implements StandingMatters {

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private record Answer(String number, String itemCode, int itemVersion, String itemName, String holder, Map<String, Object> facts) {}

    private final Peer intake;

    IntakeMatters(Peer intake) {
        this.intake = intake;
    }

    @Override
    public Mono<StandingMatter> of(PaperAsked paper, Template template, String keeper) {
        return intake.askSaying(Map.of("template", template.name(), "asker", keeper), "/internal/applications/{id}/paper", paper.caseId())
                .map(answer -> JSON.convertValue(answer, Answer.class))
                .map(told -> new StandingMatter(told.number(), told.itemCode(), told.itemVersion(), told.itemName(), told.holder(),
                        JSON.convertValue(paper.facts().isEmpty() ? told.facts() : paper.facts(), StandingTexts.of(template))));
    }
}
