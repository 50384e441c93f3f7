package cn.onestamp.platform.tries;

import cn.onestamp.platform.problem.TooManyTries;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many wrong tries there may be within how long. */
public record TryLimit(int most, Duration within) {

    /**
     * The tries that are remembered with one more.
     *
     * @throws TooManyTries with the time until the oldest that stands in the way is forgotten
     */
    public List<Try> oneMore(List<Try> earlier, Try next) {
        List<Try> remembered = new ArrayList<>(earlier.stream().filter(one -> one.at().plus(within).isAfter(next.at())).toList());
        List<Instant> counting = counting(remembered, next.claim());
        if (counting.size() >= most) {
            throw new TooManyTries(Duration.between(next.at(), counting.get(counting.size() - most).plus(within)));
        }
        remembered.add(next);
        return remembered;
    }

    private static List<Instant> counting(List<Try> remembered, String claim) {
        Set<String> open = new HashSet<>(Set.of(claim));
        return remembered.stream().filter(one -> !one.open() || open.add(one.claim()))
                .map(Try::at).sorted(Comparator.naturalOrder()).toList();
    }
}
