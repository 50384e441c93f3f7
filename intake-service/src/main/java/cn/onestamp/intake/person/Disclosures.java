package cn.onestamp.intake.person;


import reactor.core.publisher.Mono;

/** Where it is put down that personal values were shown or a binding touched; only then it is done. */
public interface Disclosures {

    record Disclosure(String account, String what, String personId, String reason) {}

    Mono<Void> putDown(Disclosure disclosure);
}
