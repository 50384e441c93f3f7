package cn.onestamp.notification.notice;

/** Who is told: the member of the event that names the person. */
enum Audience {
    APPLICANT("applicantId");

    private final String member;

    Audience(String member) {
        this.member = member;
    }

    String member() {
        return member;
    }
}
