package cn.onestamp.store.index;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a question demands of one field, as far as an index can use it; every match lies inside, the matcher decides the rest. */
sealed interface Condition {

    /** The field holds one of these values (or an array with one of them). */
    record OneOf(List<@Nullable Object> values) implements Condition {

        boolean isSingle() {
            return values.size() == 1;
        }

        @Override
        public boolean demandsPresence() {
            return !values.contains(null);
        }
    }

    /** The field holds a value of the bound's kind on one side of it; the bound itself counts as inside. */
    record Beyond(Object bound, boolean upwards) implements Condition {

        @Override
        public boolean demandsPresence() {
            return true;
        }
    }

    /** Whether only documents that have the field can match: what a sparse index needs to be complete. */
    boolean demandsPresence();
}
