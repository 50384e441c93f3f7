package cn.onestamp.approval.seal;

import cn.onestamp.approval.seal.signing.Seal;
import java.time.LocalDate;

/** Which seals there are. */
public interface SealRegister {

    /** The one active approval seal of an organ; fails when it has none on that day. */
    Seal approvalSealOf(String organ, LocalDate day);
}
