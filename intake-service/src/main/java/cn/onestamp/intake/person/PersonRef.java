package cn.onestamp.intake.person;

import cn.onestamp.platform.id.PersonName;

/** The person an account speaks for; {@code personId} is a UUID, the name is shown only through its {@code reveal()}. */
public record PersonRef(String personId, PersonName name) {}
