package cn.onestamp.intake.application;

import cn.onestamp.platform.id.DivisionCode;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The township governments that do not work with this house. */
public interface TownshipsElsewhere {

    /** Those of this county that decide the item by statute, each by the division it governs. */
    Stream<NonAcceptance.RightOrgan> deciding(String itemCode, DivisionCode county, LocalDate day);
}
