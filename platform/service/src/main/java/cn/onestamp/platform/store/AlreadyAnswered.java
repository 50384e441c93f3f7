package cn.onestamp.platform.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** This very request was answered before; the answer is given again and nothing else happens. */
public final class AlreadyAnswered extends RuntimeException {

    private final Map<String, Object> answer;

    AlreadyAnswered(Map<String, Object> answer) {
        super("answered before", null, false, false);
        this.answer = Collections.unmodifiableMap(new LinkedHashMap<>(answer));
    }

    public Map<String, Object> answer() {
        return answer;
    }
}
