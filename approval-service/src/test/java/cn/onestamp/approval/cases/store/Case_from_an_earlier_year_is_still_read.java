package cn.onestamp.approval.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.cases.ApprovalCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** One document of every earlier schema, as it lies in the stores of halls that run already. */
class Case_from_an_earlier_year_is_still_read {

    @Test
    void and_whoever_opened_it_is_known_to_have_accepted_it() throws IOException {
        ApprovalCase read = CaseDocuments.read(stored("schema-1"));

        assertThat(read.status()).isEqualTo("UNDER_REVIEW");
        assertThat(read.file().acceptedBy()).isEqualTo("zhao.qiuyue");
    }

    private static Document stored(String schema) throws IOException {
        try (InputStream file = Case_from_an_earlier_year_is_still_read.class.getResourceAsStream("/cases/" + schema + ".json")) {
            return Document.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
