package cn.onestamp.approval.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.testkit.HttpCheck;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way in that answers with a file, as the contract lists them. */
class Paper_is_saved_and_never_shown extends BackOffice {

    @Test
    void by_whatever_browser_and_whoever_asks_for_it() {
        String id = granted();
        assertThat(staff(KEEPER).post(sealOf(id), Map.of("version", 3)).status()).isEqualTo(200);

        Map<String, Answer> files = Map.of("GET /api/cases/{id}/papers/{format}", resident(APPLICANT).get("/api/cases/" + id + "/papers/ofd"),
                "GET /api/cases/{id}/papers/{document}/{format}", resident(APPLICANT).get("/api/cases/" + id + "/papers/" + id + "-ACCEPTANCE/pdf"),
                "GET /api/cases/{id}/photos/{sha256}", staff(REVIEWER).get(picture()));

        assertThat(files.keySet()).isEqualTo(HttpCheck.files("approval"));
        assertThat(files.values()).allSatisfy(file -> {
            assertThat(file.status()).isEqualTo(200);
            assertThat(HttpCheck.faultsOfAFile(file.headers())).isEmpty();
        });
    }

    /** @return where a picture is that was handed in */
    private String picture() {
        byte[] content = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0};
        String address = "/api/cases/" + aCase() + "/photos/" + Sha256.hex(content);
        assertThat(staff(REVIEWER).put(address, "image/jpeg", content).status()).isEqualTo(200);
        return address;
    }
}
