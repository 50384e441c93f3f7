package cn.onestamp.approval.licence;

import cn.onestamp.platform.day.Period;
import java.time.LocalDate;

/** Dated rules, by item where its own law says more. They fail as Unavailable where no rule says it. */
public interface LicenceRules {

    /** How long before the last day a renewal is asked for (行政许可法 art. 50(1)). */
    Period renewalLead(String itemCode, LocalDate day);

    /** How long after the grant a promise is looked after (国办发〔2020〕42号). */
    Period commitmentCheck(String itemCode, LocalDate day);
}
