package cn.onestamp.intake.mandate.store;

import cn.onestamp.intake.mandate.Mandate;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;

/** The form of a mandate's document, schema 1. */
final class StoredMandates {

    private static final int SCHEMA = 1;

    private StoredMandates() {}

    static Document write(Mandate.Unproven mandate) {
        Mandate.Content content = mandate.content();
        return new Document("_id", content.id()).append("schema", SCHEMA)
                .append("agent", content.agent())
                .append("principalId", content.principalId())
                .append("principalMasked", content.principalMasked())
                .append("items", content.items())
                .append("from", content.from().toString())
                .append("to", content.to().toString());
    }

    /** The state is what has been written besides: the proof, then the day on which it was taken back. */
    static Mandate read(Document stored) {
        Revision revision = Aggregates.revisionOf(stored);
        String revokedOn = stored.getString("revokedOn");
        Optional<Mandate.Proof> proof = proof(stored);
        if (revokedOn != null) {
            return new Mandate.Revoked(content(stored), LocalDate.parse(revokedOn), proof, revision);
        }
        return proof.<Mandate>map(paper -> new Mandate.Given(content(stored), paper, revision))
                .orElseGet(() -> new Mandate.Unproven(content(stored), revision));
    }

    /** Of the first papers it was not kept what they are. */
    private static Optional<Mandate.Proof> proof(Document stored) {
        return Optional.ofNullable(stored.getString("proof"))
                .map(sha256 -> new Mandate.Proof(sha256, stored.get("proofType", "application/octet-stream")));
    }

    private static Mandate.Content content(Document stored) {
        return new Mandate.Content(stored.getString("_id"), stored.getString("agent"), stored.getString("principalId"),
                stored.getString("principalMasked"), stored.getList("items", String.class),
                LocalDate.parse(stored.getString("from")), LocalDate.parse(stored.getString("to")));
    }
}
