package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Door;
import cn.onestamp.journeys.door.Patience;
import tools.jackson.databind.JsonNode;

/** Anyone, without signing in. */
public record Passerby(Door door) {

    public JsonNode readsTheGuide(Wish wish) {
        return door.ask(Asking.forGuide(wish.itemCode(), wish.place())).expect(200).json();
    }

    public String tracks(Receipt receipt) {
        return door.ask(Asking.toTrack(receipt.number(), receipt.queryCode())).expect(200).json().path("status").asString();
    }

    public void seesTheState(Receipt receipt, String status, Patience patience) {
        patience.untilTrue("the tracker says " + status, () -> tracks(receipt).equals(status));
    }

    public JsonNode verifies(String verificationCode) {
        return door.ask(Asking.toVerify(verificationCode)).expect(200).json();
    }

    public Answer tries(cn.onestamp.journeys.door.Call call) {
        return door.ask(call);
    }
}
