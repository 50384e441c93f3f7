package cn.onestamp.approval.seal.standing;

import cn.onestamp.approval.seal.signing.Seal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Acceptance seals, and for which kinds of papers their keepers let them be pressed without being there. */
public interface StandingSeals {

    /**
     * @param keeper        account of whoever keeps the seal and answers for it
     * @param authorisation the keeper's dated document (常设授权)
     * @param phone         of the organ, for questions and complaints; null where none is known
     */
    record StandingSeal(Seal seal, String keeper, String authorisation, @Nullable String phone) {}

    /** Fails where the organ has no acceptance seal on that day, or its keeper has not authorised this kind for it. */
    StandingSeal of(String organ, Template template, LocalDate day);
}
