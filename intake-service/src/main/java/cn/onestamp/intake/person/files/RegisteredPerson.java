package cn.onestamp.intake.person.files;


import cn.onestamp.intake.person.Contact;
import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.PersonName;
import cn.onestamp.platform.id.PhoneNumber;
import cn.onestamp.platform.id.Uscc;
import cn.onestamp.platform.table.Row;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code people.csv} as far as registers know it. */
record RegisteredPerson(
        String username, CitizenId number, PersonName name, Contact contact, @Nullable String guardian,
        Optional<Firm> firm, boolean staff) {

    record Firm(Uscc code, String name) {}

    static RegisteredPerson of(Row row) {
        String phone = row.optional("phone");
        String home = row.optional("home_division12");
        return new RegisteredPerson(row.text("username"), CitizenId.of(row.text("citizen_id")), PersonName.of(row.text("name_zh")),
                new Contact(home == null ? null : new DivisionCode(home), phone == null ? null : PhoneNumber.of(phone)),
                row.optional("guardian_username"),
                Optional.ofNullable(row.optional("uscc")).map(code -> new Firm(Uscc.of(code), row.text("enterprise_name_zh"))),
                row.text("kind").equals("STAFF"));
    }

    boolean isOf(Uscc code) {
        return firm.filter(own -> own.code().value().equals(code.value())).isPresent();
    }
}
