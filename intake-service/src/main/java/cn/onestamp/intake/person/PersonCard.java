package cn.onestamp.intake.person;

import java.util.Map;

/** What a person sees of their own entry; name and number masked. */
public record PersonCard(String personId, String name, String citizenId) {

    public static PersonCard of(String personId, Identity identity) {
        return new PersonCard(personId, identity.name().masked(), identity.citizenId().masked());
    }

    /** The form in which the answer to a command is kept. */
    public Map<String, Object> asMap() {
        return Map.of("personId", personId, "name", name, "citizenId", citizenId);
    }
}
