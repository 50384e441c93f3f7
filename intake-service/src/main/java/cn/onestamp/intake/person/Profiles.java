package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What is kept of a person for filling in forms, only while they agree (个人信息保护法 arts 13, 15). */
public interface Profiles {

    /** Empty while the person does not agree; else what the last application told, perhaps nothing. */
    Mono<Contact> find(String personId);

    /** Puts down yes or no; with a no what was kept is forgotten. */
    Mono<Map<String, Object>> agree(String personId, boolean yes, Act act);

    /** Keeps what an application told; nothing while the person does not agree. */
    Mono<Void> learn(String personId, Contact told);
}
