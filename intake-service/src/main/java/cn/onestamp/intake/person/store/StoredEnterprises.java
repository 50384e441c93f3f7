package cn.onestamp.intake.person.store;


import cn.onestamp.intake.person.BusinessRegister;
import cn.onestamp.intake.person.Enterprise;
import cn.onestamp.intake.person.Handler;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.id.Uscc;
import cn.onestamp.platform.store.Aggregates;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** The form of an enterprise's document, schema 1: code and name are ciphertext, because a self-employed person's name may be in it. */
final class StoredEnterprises {

    static final String HANDLERS = "handlers";
    private static final int SCHEMA = 1;
    private static final String CODE = "uscc";
    private static final String NAME = "name";

    private final FieldCipher cipher;

    StoredEnterprises(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Document write(String id, BusinessRegister.Registration registered) {
        return new Document("_id", id).append("schema", SCHEMA)
                .append(CODE, new Binary(cipher.encryptText(registered.uscc().value(), id, CODE)))
                .append(NAME, new Binary(cipher.encryptText(registered.name(), id, NAME)))
                .append(HANDLERS, List.of());
    }

    Enterprise read(Document stored) {
        return new Enterprise(stored.getString("_id"), Uscc.of(read(stored, CODE)), read(stored, NAME),
                stored.getList(HANDLERS, Document.class).stream().map(StoredEnterprises::handler).toList(), Aggregates.revisionOf(stored));
    }

    static List<Document> handlers(Enterprise enterprise) {
        return enterprise.handlers().stream().map(handler -> new Document("person", handler.personId())
                .append("role", handler.role().name())
                .append("from", handler.from().toString())
                .append("to", handler.to() == null ? null : handler.to().toString())
                .append("ended", handler.ended())).toList();
    }

    private static Handler handler(Document stored) {
        return new Handler(stored.getString("person"), Handler.Role.valueOf(stored.getString("role")),
                LocalDate.parse(stored.getString("from")), day(stored.getString("to")), stored.getBoolean("ended"));
    }

    private static @Nullable LocalDate day(@Nullable String stored) {
        return stored == null ? null : LocalDate.parse(stored);
    }

    private String read(Document stored, String field) {
        return cipher.decryptText(stored.get(field, Binary.class).getData(), stored.getString("_id"), field);
    }
}
