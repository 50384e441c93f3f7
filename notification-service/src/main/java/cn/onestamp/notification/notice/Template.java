package cn.onestamp.notification.notice;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.Poison;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table: an event of this type tells this audience these words. {@code {member}} stands for a member of the
 * event, {@code {member:day}} for one that is a day, written as 2026年1月5日; {@code {member|words}} says these words where an
 * event lacks it. {@code [member:words]} is said only where an event has the member, {@code [member=VALUE:words]} only where it has
 * this value. A row of which an event calls for no word is not told.
 */
record Template(String type, Audience audience, String title, String text) {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)(:day)?(?:\\|([^}]+))?}");
    private static final Pattern ASIDE = Pattern.compile("\\[(\\w+)(?:=(\\w+))?:([^]]+)]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.ROOT);

    /** The same words for the agent who handed it in, to be passed on to somebody who perhaps has no account. */
    Template toBePassedOn() {
        return new Template(type, Audience.AGENT, "请转告：" + title, "请转告委托您代办的村民：" + text);
    }

    boolean isToldBy(Event event) {
        return !whole(text, event).isBlank();
    }

    /** @throws Poison when the event lacks what the words need */
    Notice filledFrom(Event event, String reader) {
        return new Notice(event.type() + ":" + event.id() + ":" + idOf(reader), reader, numberOf(event),
                filled(title, event), filled(text, event), event.time(), null);
    }

    /** A person is told once of an event; of staff everybody on the post. */
    private String idOf(String reader) {
        return audience != Audience.COUNTY_SUPERVISOR ? audience.name() : audience + ":" + reader;
    }

    /** Not everything people are told of is about a case. */
    private static @Nullable String numberOf(Event event) {
        return event.data().containsKey("number") ? member(event, "number") : null;
    }

    private static String filled(String words, Event event) {
        return GAP.matcher(whole(words, event)).replaceAll(gap -> Matcher.quoteReplacement(value(event, gap)));
    }

    /** With those of the asides that this event calls for. */
    private static String whole(String words, Event event) {
        return ASIDE.matcher(words).replaceAll(aside -> isCalledFor(aside, event) ? Matcher.quoteReplacement(aside.group(3)) : "");
    }

    private static boolean isCalledFor(MatchResult aside, Event event) {
        Object value = event.data().get(aside.group(1));
        return value != null && (aside.group(2) == null || value.equals(aside.group(2)));
    }

    private static String value(Event event, MatchResult gap) {
        if (gap.group(3) != null && !event.data().containsKey(gap.group(1))) {
            return gap.group(3);
        }
        String value = member(event, gap.group(1));
        return gap.group(2) == null ? value : day(event, value);
    }

    private static String day(Event event, String value) {
        try {
            return LocalDate.parse(value).format(DAY);
        } catch (DateTimeException e) {
            throw new Poison(event.type() + " has a day that is none");
        }
    }

    private static String member(Event event, String name) {
        return switch (event.data().get(name)) {
            case String value when !value.isBlank() -> value;
            case Number count -> count.toString();
            case null, default -> throw new Poison(event.type() + " has no " + name);
        };
    }
}
