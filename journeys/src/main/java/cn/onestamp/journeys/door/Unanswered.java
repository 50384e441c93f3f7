package cn.onestamp.journeys.door;

/** The door did not answer: whether anything was done there is not known. */
public final class Unanswered extends RuntimeException {

    public Unanswered(Call call, Throwable cause) {
        super(call.name() + " was not answered: " + cause, cause);
    }

    public Unanswered(Call call, String why) {
        super(call.name() + " was not answered: " + why);
    }
}
