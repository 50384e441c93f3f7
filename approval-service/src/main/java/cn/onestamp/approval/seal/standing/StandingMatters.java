package cn.onestamp.approval.seal.standing;

import cn.onestamp.approval.cases.PaperAsked;
import reactor.core.publisher.Mono;

/** What a standing paper is about, asked of whoever owns it at the moment in which it is written. */
public interface StandingMatters {

    /** @param holder full name of the applicant; nothing keeps it here */
    record StandingMatter(String number, String itemCode, int itemVersion, String itemName, String holder, StandingText text) {}

    /** @param keeper at whose word it is sealed; the owner puts down that the name was told for it */
    Mono<StandingMatter> of(PaperAsked paper, Template template, String keeper);
}
