package cn.onestamp.platform.rights;

import cn.onestamp.platform.id.DivisionCode;
import java.util.Set;

/**
 * What an act is about: the status, where it is handled, who decides it, and the place it concerns.
 *
 * @param asked organs that were asked for their opinion
 */
public record Matter(String status, String handledAt, String decidedBy, DivisionCode place, Set<String> asked) {

    public Matter(String status, String handledAt, String decidedBy, DivisionCode place) {
        this(status, handledAt, decidedBy, place, Set.of());
    }
}
