package cn.onestamp.notification.notice;

/** Who is told of an event: the person who asks, or staff by their post. */
enum Audience {

    /** The person whom {@code applicantId} names. */
    APPLICANT,

    /** Whoever supervises the county of {@code place} on the day of the event; nobody of another county. */
    COUNTY_SUPERVISOR
}
