package cn.onestamp.intake.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.testkit.HttpCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Through the doors of the running service; every answer is held against the contract. */
@RunningFrontDesk
class People_send_files {

    private static final byte[] PLAN = SmallPdf.saying("sent through the door");

    @LocalServerPort
    private int port;

    private Visitor he;
    private WebTestClient pieces;

    @BeforeEach
    void heIsBound() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        he = Visitor.at(port, SignIn.resident("he.zhengkun"));
        assertThat(he.post("/api/persons/me/binding", Map.of("citizenId", "532301197601300253", "name", "何正坤")).status()).isEqualTo(200);
        pieces = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(Duration.ofSeconds(10))
                .filter(HttpCheck.listeningTo("intake")).defaultHeader("Authorization", SignIn.resident("he.zhengkun").bearer()).build();
    }

    @Test
    void piece_by_piece_and_find_them_in_their_library() {
        String id = announce(PLAN);
        send(id, 0, Arrays.copyOf(PLAN, 100)).expectStatus().isOk().expectBody().jsonPath("$.offset").isEqualTo(100);
        send(id, 0, Arrays.copyOf(PLAN, 100)).expectStatus().isEqualTo(409).expectBody().jsonPath("$.currentVersion").isEqualTo(100);
        send(id, 100, Arrays.copyOfRange(PLAN, 100, PLAN.length)).expectStatus().isOk().expectBody()
                .jsonPath("$.status").isEqualTo("STORED").jsonPath("$.libraryId").isNotEmpty();

        assertThat(he.get("/api/uploads/" + id).body()).containsEntry("offset", PLAN.length);
        assertThat(he.get("/api/library").text()).contains(Sha256.hex(PLAN), "方案.pdf", "SELF_DECLARED");
        assertThat(Visitor.at(port, SignIn.resident("luo.jinhua")).get("/api/uploads/" + id).status()).isEqualTo(404);
    }

    @Test
    void of_which_no_piece_is_larger_than_a_mebibyte_and_nothing_unsound_is_kept() {
        byte[] script = SmallPdf.with("x", "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>");
        String id = announce(script);

        send(id, 0, new byte[(1 << 20) + 1]).expectStatus().isEqualTo(413);
        pieces.patch().uri("/api/uploads/" + id).bodyValue(script).exchange().expectStatus().isBadRequest();
        send(id, 0, script).expectStatus().isEqualTo(422).expectBody().jsonPath("$.faults[0].code").isEqualTo("file-active");
        assertThat(he.get("/api/uploads/" + id).status()).isEqualTo(404);
    }

    private String announce(byte[] content) {
        return (String) he.post("/api/uploads", Map.of("fileName", "方案.pdf", "mediaType", "application/pdf",
                "size", content.length, "sha256", Sha256.hex(content), "materialCode", "M0018")).body().get("id");
    }

    private WebTestClient.ResponseSpec send(String id, long offset, byte[] piece) {
        return pieces.patch().uri("/api/uploads/" + id).header("Upload-Offset", String.valueOf(offset))
                .header("Content-Type", "application/octet-stream").bodyValue(piece).exchange();
    }
}
