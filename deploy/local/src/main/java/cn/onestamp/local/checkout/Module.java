package cn.onestamp.local.checkout;

/** The modules whose programs the launcher runs, and the jar each is built into. */
public enum Module {
    KAFKA("deploy/kafka", "kafka-broker"),
    STORE("deploy/store", "embedded-store"),
    CLOCK("deploy/clock", "local-clock"),
    FAULTS("deploy/faults", "local-faults"),
    GATEWAY("gateway", "gateway"),
    INTAKE("intake-service", "intake-service"),
    APPROVAL("approval-service", "approval-service"),
    NOTIFICATION("notification-service", "notification-service"),
    VERIFICATION("platform/verification", "platform-verification"),
    JOURNEYS("journeys", "journeys");

    static final String VERSION = "0.1.0";

    private final String folder;
    private final String artifact;

    Module(String folder, String artifact) {
        this.folder = folder;
        this.artifact = artifact;
    }

    public String folder() {
        return folder;
    }

    public String artifact() {
        return artifact;
    }
}
