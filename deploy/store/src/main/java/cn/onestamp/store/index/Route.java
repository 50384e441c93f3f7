package cn.onestamp.store.index;

import cn.onestamp.store.index.Condition.Beyond;
import cn.onestamp.store.index.Condition.OneOf;
import cn.onestamp.store.index.SortOrder.Direction;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way to answer a question.
 *
 * @param spans the stretches of the index that hold every match
 * @param fixed how many leading fields are fixed to values
 * @param bounded whether the next field is bounded on at least one side
 * @param direction the way to walk when that gives the order asked for
 */
record Route(OrderedAccess access, List<Span> spans, int fixed, boolean bounded, Optional<Direction> direction) {

    /** Beyond this, reading many small stretches costs more than reading on. */
    private static final int MOST_SPANS = 256;

    static Route through(OrderedAccess access, Question question, SortOrder order) {
        List<IndexKey> keys = access.getKeys();
        List<byte[]> prefixes = List.of(new byte[0]);
        Set<String> constant = new HashSet<>();
        int fixed = 0;
        while (fixed < keys.size()) {
            Optional<OneOf> values = narrowest(question.about(keys.get(fixed).getKey()));
            if (values.isEmpty() || prefixes.size() * values.get().values().size() > MOST_SPANS) {
                break;
            }
            prefixes = extended(prefixes, access.shape(), fixed, values.get());
            if (values.get().isSingle()) {
                constant.add(keys.get(fixed).getKey());
            }
            fixed++;
        }
        Optional<Direction> direction = access.isExact() && prefixes.size() <= 1
                ? order.givenBy(constant, keys.subList(fixed, keys.size())) : Optional.empty();
        Range range = fixed < keys.size() ? Range.of(access, fixed, question.about(keys.get(fixed).getKey())) : Range.NONE;
        return new Route(access, prefixes.stream().map(range::within).toList(), fixed, range.isBounded(), direction);
    }

    boolean answers(Question question) {
        return !access.isSparseAccess() || question.demandsPresenceOfAny(access.getKeys().stream().map(IndexKey::getKey).toList());
    }

    /** More is better; the order counts for less than one bounded field. */
    int merit() {
        boolean pinned = access.isUnique() && fixed == access.getKeys().size();
        return (pinned ? 1000 : 0) + 10 * fixed + (bounded ? 5 : 0) + (direction.isPresent() ? 1 : 0);
    }

    private static Optional<OneOf> narrowest(List<Condition> conditions) {
        return conditions.stream().filter(OneOf.class::isInstance).map(OneOf.class::cast)
                .min((one, other) -> Integer.compare(one.values().size(), other.values().size()));
    }

    private static List<byte[]> extended(List<byte[]> prefixes, KeyShape shape, int field, OneOf values) {
        Set<byte[]> longer = KeyShape.distinct();
        for (byte[] prefix : prefixes) {
            for (Object value : values.values()) {
                longer.add(Span.join(prefix, shape.encode(field, value)));
            }
        }
        return new ArrayList<>(longer);
    }

    /** The bounds on the field behind the fixed ones, as bytes that follow the prefix. */
    private record Range(byte[] from, byte[] to, boolean isBounded) {

        static final Range NONE = new Range(new byte[0], new byte[0], false);

        static Range of(OrderedAccess access, int field, List<Condition> conditions) {
            List<Beyond> bounds = conditions.stream().filter(Beyond.class::isInstance).map(Beyond.class::cast).toList();
            if (bounds.isEmpty()) {
                return NONE;
            }
            Range range = of(access, field, bounds.getFirst());
            for (Beyond bound : bounds.subList(1, access.isExact() ? bounds.size() : 1)) {
                range = range.and(of(access, field, bound));
            }
            return range;
        }

        private static Range of(OrderedAccess access, int field, Beyond bound) {
            boolean ascending = access.getKeys().get(field).isAscending();
            byte[] kind = {(byte) Kind.of(bound.bound()).tag()};
            byte[] whole = ascending ? kind : Span.inverted(kind);
            byte[] edge = access.shape().encode(field, bound.bound());
            return bound.upwards() == ascending
                    ? new Range(edge, Span.after(whole), true)
                    : new Range(whole, Span.after(edge), true);
        }

        private Range and(Range other) {
            return new Range(Arrays.compareUnsigned(from, other.from) >= 0 ? from : other.from,
                    Arrays.compareUnsigned(to, other.to) <= 0 ? to : other.to, true);
        }

        Span within(byte[] prefix) {
            return isBounded ? new Span(Span.join(prefix, from), Span.join(prefix, to)) : Span.beginningWith(prefix);
        }
    }
}
