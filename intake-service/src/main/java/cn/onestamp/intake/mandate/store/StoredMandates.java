package cn.onestamp.intake.mandate.store;

import cn.onestamp.intake.mandate.Mandate;
import cn.onestamp.platform.store.Aggregates;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;

/** The form of a mandate's document, schema 1. */
final class StoredMandates {

    private static final int SCHEMA = 1;

    private StoredMandates() {}

    static Document write(Mandate mandate) {
        return new Document("_id", mandate.id()).append("schema", SCHEMA)
                .append("agent", mandate.agent())
                .append("principalId", mandate.principalId())
                .append("principalMasked", mandate.principalMasked())
                .append("items", mandate.items())
                .append("from", mandate.from().toString())
                .append("to", mandate.to().toString());
    }

    static Mandate read(Document stored) {
        return new Mandate(stored.getString("_id"), stored.getString("agent"), stored.getString("principalId"),
                stored.getString("principalMasked"), stored.getList("items", String.class),
                LocalDate.parse(stored.getString("from")), LocalDate.parse(stored.getString("to")),
                Optional.ofNullable(stored.getString("proof")),
                Optional.ofNullable(stored.getString("revokedOn")).map(LocalDate::parse), Aggregates.revisionOf(stored));
    }
}
