package cn.onestamp.intake.catalogue.seed;

import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.platform.table.Row;
import java.util.List;

/** Places, the organs in them, the people on their posts, and the calendar they all keep. */
final class PlaceEntries {

    private static final int FIRST_CALENDAR = 1;

    private PlaceEntries() {}

    static List<Entry> divisions(ReferenceFolder folder) {
        return folder.rows("divisions.csv").stream().map(PlaceEntries::division).toList();
    }

    static List<Entry> organs(ReferenceFolder folder) {
        return folder.rows("organs.csv").stream().map(PlaceEntries::organ).toList();
    }

    static List<Entry> posts(ReferenceFolder folder) {
        return folder.rows("posts.csv").stream().map(PlaceEntries::post).toList();
    }

    static List<Entry> calendar(ReferenceFolder folder) {
        return List.of(Entry.of("calendar@" + FIRST_CALENDAR,
                Facts.of("version", FIRST_CALENDAR).and("calendar", folder.object("holidays.json")).asMap()));
    }

    private static Entry division(Row row) {
        return Entry.of(row.text("code12"), Facts.of("code", row.text("code12"))
                .and("name", row.text("name_zh"))
                .and("level", row.text("level"))
                .and("parent", row.optional("parent_code12"))
                .asMap());
    }

    private static Entry organ(Row row) {
        return Entry.of(row.text("code"), Facts.of("code", row.text("code"))
                .and("name", row.text("name_zh"))
                .and("type", row.text("type"))
                .and("division", row.text("division12"))
                .and("parent", row.optional("parent"))
                .and("actsInNameOf", row.optional("acts_in_name_of"))
                .and("uscc", row.optional("uscc"))
                .and("phone", row.optional("phone"))
                .and("canDecide", row.yes("can_decide"))
                .asMap());
    }

    private static Entry post(Row row) {
        String id = String.join("@", row.text("username"), row.text("organ"), row.text("post"), row.text("division_scope"));
        return new Entry(id, Facts.of("account", row.text("username"))
                .and("organ", row.text("organ"))
                .and("post", row.text("post"))
                .and("divisionScope", row.text("division_scope"))
                .and("from", row.day("from"))
                .and("to", row.day("to"))
                .and("coverFor", row.optional("cover_for"))
                .asMap(),
                Facts.of("personnelOrgan", row.text("personnel_organ")).and("certificateNo", row.optional("certificate_no")).asMap());
    }
}
