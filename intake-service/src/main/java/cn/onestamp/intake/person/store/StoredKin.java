package cn.onestamp.intake.person.store;

import cn.onestamp.intake.person.Kin;
import cn.onestamp.intake.person.Kinship;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;

/** Entries of the book of relatives as they stand in a person's document; before there was a book there is none. */
final class StoredKin {

    static final String KIN = "kin";
    static final String ACCOUNTS = KIN + ".account";

    private StoredKin() {}

    static Document write(Kin kin) {
        return new Document("account", kin.account()).append("kinship", kin.kinship().name()).append("from", kin.from().toString())
                .append("ended", kin.ended() == null ? null : kin.ended().toString());
    }

    static List<Kin> read(Document person) {
        return person.getList(KIN, Document.class, List.of()).stream().map(StoredKin::entry).toList();
    }

    private static Kin entry(Document stored) {
        String ended = stored.getString("ended");
        return new Kin(stored.getString("account"), Kinship.valueOf(stored.getString("kinship")),
                LocalDate.parse(stored.getString("from")), ended == null ? null : LocalDate.parse(ended));
    }
}
