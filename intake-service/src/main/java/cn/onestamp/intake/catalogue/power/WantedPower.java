package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.routing.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to grant; what it is called and on which law it rests is known from the same power elsewhere.
 *
 * @param replaces batch of the list on which the township holds the same power until that is closed; null where it holds none
 */
public record WantedPower(
        String id, String code, String townshipOrgan, Basis basis, @Nullable String entrustingOrgan, String batch,
        String legalDocument, LocalDate from, String handledAt, @Nullable String replaces) {

    Power like(Power known, KeptOrgan organ) {
        return new Power(id, known.kind(), code, known.name(), known.legalBasis(), known.department(), townshipOrgan,
                organ.division(), basis, entrustingOrgan, batch, legalDocument, from, null, handledAt, known.operating(), null, null);
    }
}
