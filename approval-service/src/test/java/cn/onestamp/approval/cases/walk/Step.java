package cn.onestamp.approval.cases.walk;

import java.time.LocalDate;

/**
 * Somebody asks something of a case.
 *
 * @param person      who asks; {@code standsInFor} whom the account stands in for (AB 岗), empty for nobody
 * @param seenVersion the version of the case they have looked at
 * @param yes         what they say where they have to say yes or no
 * @param what        whom, or which procedure, where the move needs it
 */
public record Step(Move move, String person, String standsInFor, long seenVersion, LocalDate today, boolean yes, String what) {}
