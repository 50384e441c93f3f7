package cn.onestamp.local.folder;

import cn.onestamp.local.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far the town clock is asked to move: {@code +5d}, {@code +2w}, {@code +1d12h}, {@code +30m}. */
public final class Step {
    private static final Pattern WHOLE = Pattern.compile("\\+?((\\d{1,5}[wdhm])+)");
    private static final Pattern PIECE = Pattern.compile("(\\d+)([wdhm])");
    private static final Map<String, Duration> UNITS = Map.of(
            "w", Duration.ofDays(7), "d", Duration.ofDays(1), "h", Duration.ofHours(1), "m", Duration.ofMinutes(1));

    private Step() {}

    public static Duration read(String typed) {
        if (typed.startsWith("-")) {
            throw new Refusal("Town time only moves forward; " + typed + " would move it back.");
        }
        Matcher whole = WHOLE.matcher(typed);
        if (!whole.matches()) {
            throw new Refusal("\"" + typed + "\" is no step of the clock; write for example +5d, +2w or +1d12h.");
        }
        return PIECE.matcher(whole.group(1))
                .results()
                .map(piece -> UNITS.get(piece.group(2)).multipliedBy(Long.parseLong(piece.group(1))))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
