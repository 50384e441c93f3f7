package cn.onestamp.platform.caller;

/** The person or service behind a verified token; {@code account} is the sign-in name, which is never given to another person. */
public record Caller(String account, Kind kind) {

    public enum Kind { RESIDENT, ENTERPRISE_HANDLER, STAFF, SERVICE }
}
