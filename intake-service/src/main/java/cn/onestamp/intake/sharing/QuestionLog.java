package cn.onestamp.intake.sharing;


import reactor.core.publisher.Mono;

/** Where every question is put down with what came of it (个人信息保护法 art. 51). */
public interface QuestionLog {

    Mono<Void> putDown(DataSharing.Question question, String result);
}
