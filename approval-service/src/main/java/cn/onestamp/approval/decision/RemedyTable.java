package cn.onestamp.approval.decision;

import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Remedies;
import java.time.LocalDate;

/** What can be done against a refusal, by dated rules with their articles. */
public interface RemedyTable {

    /** Fails as Unavailable where no rule says it: a refusal without its remedies is none. */
    Remedies against(CaseFile refused, LocalDate day);
}
