package cn.onestamp.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A day is written as 2026-03-02, and not as a list of numbers, with a time of day or in a year of five digits. */
final class WrittenDay extends StdScalarDeserializer<LocalDate> {

    private static final int LENGTH = "2026-03-02".length();

    WrittenDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parts, DeserializationContext context) {
        if (!parts.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), parts);
        }
        String text = parts.getString();
        try {
            return LocalDate.parse(text.length() == LENGTH ? text : "");
        } catch (DateTimeException noDay) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day");
        }
    }
}
