package cn.onestamp.intake.application.store;

import cn.onestamp.platform.crypto.Protected;

/** What is only compared and never read again. */
record Unread(String kind, String reveal) implements Protected {

    @Override
    public String masked() {
        return "***";
    }

    @Override
    public String normalised() {
        return reveal;
    }

    @Override
    public String toString() {
        return masked();
    }
}
