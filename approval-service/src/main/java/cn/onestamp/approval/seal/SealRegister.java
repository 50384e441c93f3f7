package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.seal.signing.Seal;
import java.time.LocalDate;

/** Which seals there are. An organ that may not decide anything has none: a hall or a working body never heads a paper. */
public interface SealRegister {

    /** The one active approval seal of an organ; fails when it has none on that day. */
    Seal approvalSealOf(String organ, LocalDate day);

    /**
     * What the result of a case is headed and sealed with: the deciding organ's approval seal, or the numbered seal that an
     * entrusting organ (委托) keeps where the case is handled.
     */
    Seal resultSealOf(CaseFile file, LocalDate day);
}
