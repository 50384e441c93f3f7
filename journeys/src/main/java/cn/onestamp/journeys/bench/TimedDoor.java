package cn.onestamp.journeys.bench;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.door.Door;
import cn.onestamp.journeys.door.Unanswered;

/** Notes how long each answer takes; what the hall itself got wrong counts as an error of that call. */
final class TimedDoor implements Door {

    private static final int SERVER_ERROR = 500;

    private final Door door;
    private volatile Samples samples;

    TimedDoor(Door door) {
        this.door = door;
        this.samples = new Samples();
    }

    void noteIn(Samples others) {
        samples = others;
    }

    @Override
    public Answer ask(Call call) {
        long begun = System.nanoTime();
        try {
            Answer answer = door.ask(call);
            samples.took(call.name(), System.nanoTime() - begun);
            if (answer.status() >= SERVER_ERROR) {
                samples.failed(call.name() + " " + answer.status());
            }
            return answer;
        } catch (Unanswered silence) {
            samples.failed(call.name() + " unanswered");
            throw silence;
        }
    }
}
