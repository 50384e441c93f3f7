package cn.onestamp.platform.id;

/** An identifier that should have been well-formed is not. The message names the flaw and never the value. */
public final class MalformedIdentifier extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Flaw flaw;

    MalformedIdentifier(Flaw flaw) {
        super(flaw.name());
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
