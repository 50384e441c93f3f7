package cn.onestamp.platform.id;

/** What became of a typed identifier: the value, or the one thing that is wrong with it. */
public sealed interface Parsed<T> {

    /** Well-formed. */
    record Sound<T>(T value) implements Parsed<T> {
    }

    /** Not well-formed, and why. */
    record Flawed<T>(Flaw flaw) implements Parsed<T> {
    }

    /** @throws MalformedIdentifier if it is flawed; its message does not repeat what was typed */
    default T orElseThrow() {
        return switch (this) {
            case Sound<T>(T value) -> value;
            case Flawed<T>(Flaw flaw) -> throw new MalformedIdentifier(flaw);
        };
    }

    default boolean isSound() {
        return this instanceof Sound<T>;
    }

    static <T> Parsed<T> sound(T value) {
        return new Sound<>(value);
    }

    static <T> Parsed<T> flawed(Flaw flaw) {
        return new Flawed<>(flaw);
    }
}
