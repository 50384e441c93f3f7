package cn.onestamp.approval.cases.walk;

import java.util.Map;
import java.util.Optional;

/**
 * What the item asks for and allows.
 *
 * @param opinions  organ by organ, whether its silence agrees; {@code replyDays} working days each of them has
 * @param procedure the one that stops the clock, empty where none does
 * @param extension working days the head may add, 0 where the law allows none
 */
public record Duties(
        String begins, boolean visit, Map<String, Boolean> opinions, int replyDays, int noticeDays, Optional<String> procedure, int promised,
        int statutory, int extension) {

    public static final String HEARING = "HEARING";
}
