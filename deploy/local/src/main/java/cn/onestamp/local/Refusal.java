package cn.onestamp.local;

/** Why something cannot be done, as one sentence for the person who asked. */
public final class Refusal extends RuntimeException {
    public Refusal(String sentence) {
        super(sentence);
    }
}
