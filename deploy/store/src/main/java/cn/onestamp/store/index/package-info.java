/**
 * Finding documents without reading all of them: values as byte strings that sort like the values, indexes kept in
 * that order, and the choice of the index that answers a question with the fewest readings.
 */
@NullMarked
package cn.onestamp.store.index;

import org.jspecify.annotations.NullMarked;
