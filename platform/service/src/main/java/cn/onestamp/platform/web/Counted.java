package cn.onestamp.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** What a body counts, versions, days, bytes or money, begins with nothing. */
final class Counted extends DelegatingDeserializer {

    private Counted(ValueDeserializer<?> any) {
        super(any);
    }

    @SuppressWarnings("unchecked")
    static <N> ValueDeserializer<N> by(ValueDeserializer<?> any) {
        return (ValueDeserializer<N>) (ValueDeserializer<?>) new Counted(any);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> any) {
        return new Counted(any);
    }

    @Override
    public Object deserialize(JsonParser parts, DeserializationContext context) {
        Object read = super.deserialize(parts, context);
        return read instanceof Number number && number.longValue() < 0
                ? context.handleWeirdNumberValue(handledType(), number, "less than nothing")
                : read;
    }
}
