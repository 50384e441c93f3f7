package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.door.Door;
import cn.onestamp.journeys.door.Pass;
import java.util.function.Supplier;

/** Somebody at the door: asks under their own name, and every change under a key of its own. */
public record Visitor(Card card, Pass pass, Door door, Supplier<String> keys) {

    public Answer asks(Call call) {
        Call signed = call.by(pass.token());
        return door.ask(call.method().equals("POST") && !call.headers().containsKey("Idempotency-Key")
                ? signed.under(keys.get()) : signed);
    }
}
