package cn.onestamp.intake.person.web;


import cn.onestamp.intake.person.Identity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed to name a person; never written anywhere as it is. */
record Typed(@Nullable String citizenId, @Nullable String name) {

    Identity read(LocalDate today) {
        return Identity.read(citizenId == null ? "" : citizenId, name == null ? "" : name, today);
    }

    @Override
    public String toString() {
        return "number and name";
    }
}
