package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.rights.Matter;
import cn.onestamp.platform.store.Revision;

/** A request in one of its states; what a state does not offer cannot be asked of it. */
public sealed interface Application {

    Dossier dossier();

    Revision revision();

    String status();

    /** Still on the applicant's desk: nobody else sees it, and it is no fact yet. */
    record Draft(Dossier dossier, Revision revision) implements Application {

        @Override
        public String status() {
            return "DRAFT";
        }

        Draft handingIn(Dossier.Material material) {
            return new Draft(dossier.handingIn(material), revision);
        }

        /** The request is made under the version and to the organs of that day, which the case keeps. */
        Draft askingFor(Dossier.AskedItem inForce, Dossier.Route route) {
            return new Draft(dossier.askingFor(inForce, route), revision);
        }

        Submitted submitted(Receipt receipt) {
            return new Submitted(dossier, receipt, revision);
        }
    }

    /** Received at the window (收件); the five days of examination run. */
    record Submitted(Dossier dossier, Receipt receipt, Revision revision) implements Application {

        @Override
        public String status() {
            return "SUBMITTED";
        }

        Accepted accepted(Acceptance acceptance) {
            return new Accepted(dossier, receipt, acceptance, revision);
        }
    }

    /** Accepted (受理): the case belongs to the back office now. */
    record Accepted(Dossier dossier, Receipt receipt, Acceptance acceptance, Revision revision) implements Application {

        @Override
        public String status() {
            return "ACCEPTED";
        }
    }

    /** What rights are held against. */
    default Matter matter() {
        return new Matter(status(), dossier().route().handledAt(), dossier().route().decidedBy(), dossier().place());
    }

    /** @throws NotNow if it was handed in already */
    default Draft asDraft() {
        return asDraft(revision().version());
    }

    /** @throws NotNow if it was handed in already, or the caller has seen an older version */
    default Draft asDraft(long seenVersion) {
        return this instanceof Draft draft && revision().version() == seenVersion ? draft : refuse("The draft was changed or handed in meanwhile");
    }

    /** @throws NotNow if it does not wait for acceptance, or the caller has seen an older version */
    default Submitted asSubmitted(long seenVersion) {
        return this instanceof Submitted submitted && revision().version() == seenVersion
                ? submitted : refuse("The application was changed meanwhile, or does not wait for acceptance");
    }

    private <T> T refuse(String fact) {
        throw new NotNow(fact, status(), revision().version());
    }
}
