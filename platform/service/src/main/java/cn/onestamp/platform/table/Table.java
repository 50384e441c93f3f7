package cn.onestamp.platform.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads a whole table; reference tables have a few thousand rows at most. */
public final class Table {

    private static final ObjectReader ROWS = CsvMapper.builder().build()
            .readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());

    private Table() {}

    /** @throws IllegalStateException naming the file when it is missing or is no such table */
    public static List<Row> read(Path file) {
        try (MappingIterator<Map<String, String>> rows = ROWS.readValues(file)) {
            return rows.readAll().stream().map(Row::new).toList();
        } catch (JacksonException e) {
            throw new IllegalStateException("cannot read " + file.getFileName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
