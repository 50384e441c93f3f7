package cn.onestamp.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told about one case because of one event.
 *
 * @param id       type and id of the event and the audience, so that the same event makes the same notice again; an id
 *                 alone is unique only within the service that sent it
 * @param reader   whom it is for: a person's id, or an account of staff as {@link Readers} names it
 * @param number   case number (SPEC 3.5)
 * @param at       town time of the event
 * @param readAt   town time at which the person opened it, null until then
 */
public record Notice(
        String id, String reader, String number, String title, String text, Instant at, @Nullable Instant readAt) {}
