package cn.onestamp.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that is no event and is put down all the same: a read of something sensitive, a refused try, an act at a desk that
 * nobody else has to hear of. The chain gives its row a name of its own.
 *
 * @param onBehalfOf whom {@code who} stands in for or acts for, null for somebody acting for themselves
 * @param subject    the case or other object
 * @param reason     why, where the law asks for it
 */
public record AuditNote(String who, @Nullable String onBehalfOf, String what, String subject, @Nullable String reason, String result) {

    public static AuditNote done(String who, String what, String subject, @Nullable String reason) {
        return new AuditNote(who, null, what, subject, reason, "done");
    }
}
