package cn.onestamp.platform.audit;

import cn.onestamp.platform.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * What one row says. {@code about} names the event (type and id) or the note it records and is unique in the chain;
 * {@code subject} is the case or other object; {@code reason} is given where the law asks for one.
 */
record AuditRow(
        String about, String who, @Nullable String onBehalfOf, String what, String subject,
        @Nullable String reason, String result) {

    static AuditRow of(AuditNote note, String name) {
        return new AuditRow(name, note.who(), note.onBehalfOf(), note.what(), note.subject(), note.reason(), note.result());
    }

    static AuditRow of(Event event) {
        return new AuditRow(event.type() + "/" + event.id(), event.actor(), event.onbehalfof(), event.type(), event.subject(), null, "done");
    }
}
