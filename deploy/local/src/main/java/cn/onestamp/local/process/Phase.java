package cn.onestamp.local.process;

/** Where a process stands. */
public enum Phase {
    WAITING("waiting"),
    STARTING("starting"),
    READY("ready"),
    FELL("starting again"),
    GIVEN_UP("given up"),
    STOPPED("stopped");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
