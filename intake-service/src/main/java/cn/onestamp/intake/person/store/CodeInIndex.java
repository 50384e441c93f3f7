package cn.onestamp.intake.person.store;


import cn.onestamp.platform.crypto.Protected;
import cn.onestamp.platform.id.Uscc;

/** A social credit code as the blind index takes it. */
record CodeInIndex(Uscc code) implements Protected {

    private static final String KIND = "uscc";

    @Override
    public String reveal() {
        return code.value();
    }

    @Override
    public String masked() {
        return code.value();
    }

    @Override
    public String normalised() {
        return code.value();
    }

    @Override
    public String kind() {
        return KIND;
    }
}
