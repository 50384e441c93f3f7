package cn.onestamp.journeys.town;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The reference data the services are filled with, as this program carries it. */
final class Tables {

    private Tables() {}

    static List<Map<String, String>> rows(String name) {
        try (InputStream content = opened(name)) {
            return CsvMapper.builder().build().readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(content).readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(String name) {
        try (InputStream content = opened(name)) {
            return JsonMapper.shared().readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream opened(String name) {
        InputStream content = Tables.class.getResourceAsStream("/town/" + name);
        if (content == null) {
            throw new IllegalStateException(name + " is not in this jar");
        }
        return content;
    }
}
