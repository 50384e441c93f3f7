package cn.onestamp.notification.notice;

/** Who is told of an event: the person who asks, or staff by their post. */
enum Audience {

    /** The person whom {@code applicantId} names. */
    APPLICANT,

    /** The person whom {@code principalId} names. */
    PRINCIPAL,

    /** Whoever supervises the county of {@code place} on the day of the event; nobody of another county. */
    COUNTY_SUPERVISOR,

    /** The member of staff whom {@code proposedBy} names. */
    PROPOSER,

    /** The village agent who handed it in, as long as it is in those hands and the mandate holds; told to pass it on. */
    AGENT
}
