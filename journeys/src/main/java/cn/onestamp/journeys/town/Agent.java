package cn.onestamp.journeys.town;

import java.time.LocalDate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody of the village who asks for others, free of charge, under their mandate. */
public record Agent(Visitor visitor) {

    /** Gives the mandate's id. */
    public String isGivenMandateBy(Card principal, String item, LocalDate from, byte[] photograph) {
        String id = visitor.asks(Asking.toDrawUpMandate(principal, item, from, from.plusMonths(3))).expect(201).json().path("id").asString();
        visitor.asks(Asking.toProveMandate(id, photograph)).expect(200);
        return id;
    }

    public Matter asksUnder(String mandate, Wish wish) {
        return Matter.in(visitor.asks(Asking.toBeginUnder(mandate, wish)).expect(201));
    }

    public boolean holds(String application) {
        JsonNode held = visitor.asks(Asking.forMandated()).expect(200).json().path("applications");
        return StreamSupport.stream(held.spliterator(), false).anyMatch(row -> row.path("id").asString("").equals(application));
    }
}
