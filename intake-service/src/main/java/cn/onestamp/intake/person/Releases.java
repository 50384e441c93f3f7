package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Bindings that are undone. */
public interface Releases {

    /** The id of the person with this number, if anybody has met them. */
    Mono<String> find(Identity confirmed);

    /** Takes the account from the person, for good; {@code NotNow} where no account is bound. */
    Mono<Map<String, Object>> release(String personId, Act act);
}
