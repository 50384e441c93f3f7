package cn.onestamp.approval.licence;

/** What has happened to a licence, as others are told. */
public sealed interface LicenceFact {

    record Acted(LicenceAct act) implements LicenceFact {}

    record Asked(FollowUp followUp) implements LicenceFact {}

    /** The case that was asked with brought no licence; nobody else has to hear of it. */
    record NotFollowed() implements LicenceFact {}

    record RenewedBySilence() implements LicenceFact {}

    record Replaced() implements LicenceFact {}
}
