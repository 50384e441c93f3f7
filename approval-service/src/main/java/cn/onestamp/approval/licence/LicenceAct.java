package cn.onestamp.approval.licence;

import java.time.LocalDate;

/**
 * What the issuing organ did with a licence.
 *
 * @param article on which it rests, as people cite it
 * @param by      account of the approver
 */
public record LicenceAct(Kind kind, String article, String reason, LocalDate on, String by) {

    public enum Kind {

        /** For a time (暂扣). */
        SUSPENSION(Licence.Status.SUSPENDED),

        /** The time is over. */
        REINSTATEMENT(Licence.Status.VALID),

        /** The law or the circumstances have changed (撤回, 行政许可法 art. 8); the holder is compensated. */
        WITHDRAWAL(Licence.Status.WITHDRAWN),

        /** It should never have been granted (撤销, art. 69). */
        REVOCATION(Licence.Status.REVOKED),

        /** As a penalty (吊销). */
        CONFISCATION(Licence.Status.CONFISCATED),

        /** Struck from the register for good (注销, art. 70). */
        CANCELLATION(Licence.Status.CANCELLED);

        private final Licence.Status result;

        Kind(Licence.Status result) {
            this.result = result;
        }

        public Licence.Status result() {
            return result;
        }
    }

    public Licence.Status result() {
        return kind.result();
    }
}
