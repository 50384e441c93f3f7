package cn.onestamp.intake.sharing;


import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** A question to the provider, put down before its answer is given. */
final class AskProvider implements DataSharing {

    private final Holders holders;
    private final Provider provider;
    private final QuestionLog log;
    private final TownTime town;

    AskProvider(Holders holders, Provider provider, QuestionLog log, TownTime town) {
        this.holders = holders;
        this.provider = provider;
        this.log = log;
        this.town = town;
    }

    @Override
    public Mono<Shared> ask(Question question) {
        return holders.find(question.personId()).flatMap(holder -> answer(holder, question))
                .defaultIfEmpty(new Shared.NotFound())
                .flatMap(shared -> log.putDown(question, resultOf(shared)).thenReturn(shared));
    }

    private Mono<Shared> answer(Holder holder, Question question) {
        LocalDate today = town.today();
        return provider.find(holder, question.materialCode())
                .filter(found -> found.validTo() == null || !found.validTo().isBefore(today))
                .<Shared>map(found -> found)
                .onErrorReturn(new Shared.Unreachable());
    }

    private static String resultOf(Shared shared) {
        return switch (shared) {
            case Shared.Found found -> "FOUND";
            case Shared.NotFound none -> "NOT_FOUND";
            case Shared.Unreachable silence -> "UNREACHABLE";
        };
    }
}
