package cn.onestamp.intake.person.files;

import cn.onestamp.intake.person.Ages;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;

/** {@code item-ages.csv} of the reference data; without it everything is asked for from eighteen on. */
final class AgesFile {

    private AgesFile() {}

    static Ages read(Path file) {
        return new Ages(Files.exists(file) ? Table.read(file).stream().map(AgesFile::earlier).toList() : List.of());
    }

    private static Ages.Earlier earlier(Row row) {
        return new Ages.Earlier(row.text("item_code"), Integer.parseInt(row.text("age")), MonthDay.parse("--" + row.text("reached_by")));
    }
}
