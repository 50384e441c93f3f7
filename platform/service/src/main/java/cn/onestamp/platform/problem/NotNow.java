package cn.onestamp.platform.problem;

import java.util.Map;

/** The process does not allow this now (409); says the state the case is in. */
public final class NotNow extends Refusal {

    private final String status;
    private final long version;

    public NotNow(String fact, String status, long version) {
        super(ProblemType.NOT_NOW, fact);
        this.status = status;
        this.version = version;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("currentStatus", status, "currentVersion", version);
    }
}
