package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.material.SmallPdf;
import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.testkit.HttpCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A receipt promises that the hall has what was handed in; of every file it shows it again, and a browser saves it. */
@RunningFrontDesk
class Number_is_given_only_for_files_that_are_there {

    private static final Path SHELF = Path.of("target", "front-desk-files");

    @LocalServerPort
    private int port;

    private Resident he;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        he = Resident.bound(port, "he.zhengkun");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 99})
    void and_for_none_whose_sending_broke_off(int percent) throws IOException {
        String id = he.begins();
        byte[] plan = planOf(id, 200_000);
        long before = filesOnTheShelf();

        sends(id, plan, plan.length * percent / 100);

        refusedFor(id, 1, "material-missing");
        await().untilAsserted(() -> assertThat(filesOnTheShelf()).isEqualTo(before));
        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", plan).status()).isEqualTo(200);
        assertThat(he.handsIn(id, 2).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 99})
    void and_for_none_of_which_only_some_pieces_came(int percent) {
        String id = he.begins();
        byte[] plan = planOf(id, 100_000);
        String upload = (String) he.visitor().post("/api/uploads", Map.of("fileName", "方案.pdf", "mediaType", "application/pdf",
                "size", plan.length, "sha256", Sha256.hex(plan), "materialCode", "M0018")).body().get("id");
        he.visitor().patch("/api/uploads/" + upload, 0, Arrays.copyOf(plan, plan.length * percent / 100));

        assertThat(he.visitor().post("/api/applications/" + id + "/materials/M0018/reuse", Map.of("libraryId", upload)).status()).isIn(404, 422);
        refusedFor(id, 1, "material-missing");
    }

    @Test
    void and_for_none_that_was_lost_or_damaged_since_until_it_is_handed_in_again() throws IOException {
        for (Mishap mishap : List.<Mishap>of(Files::delete, Number_is_given_only_for_files_that_are_there::cutShort,
                Number_is_given_only_for_files_that_are_there::changed)) {
            String id = he.begins();
            byte[] plan = planOf(id, 150_000);
            put(id, plan);
            mishap.happensTo(SHELF.resolve(Sha256.hex(plan).substring(0, 2)).resolve(Sha256.hex(plan)));

            refusedFor(id, 2, "material-damaged");

            put(id, plan);
            assertThat(he.handsIn(id, 3).status()).isEqualTo(200);
            assertThat(he.visitor().get("/api/applications/" + id + "/materials/M0018").bytes()).isEqualTo(plan);
        }
    }

    @Test
    void and_whoever_takes_a_file_saves_it_and_no_browser_shows_it() {
        String id = he.handsIn();
        Visitor clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));

        Map<String, Answer> files = Map.of(
                "GET /api/powers/export", Visitor.withoutSignIn(port).get("/api/powers/export"),
                "GET /api/mandates/{id}/proof", Visitor.at(port, SignIn.staff(Township.DONGHUA.agent()))
                        .get("/api/mandates/" + Township.DONGHUA.mandate(port) + "/proof"),
                "GET /api/applications/{id}/materials/{code}", he.visitor().get("/api/applications/" + id + "/materials/M0018"),
                "GET /api/window/applications/{id}/materials/{code}", clerk.get("/api/window/applications/" + id + "/materials/M0018"));

        assertThat(files.keySet()).as("every way in that answers with a file").isEqualTo(HttpCheck.files("intake"));
        assertThat(files.values()).allSatisfy(file -> {
            assertThat(file.status()).isEqualTo(200);
            assertThat(HttpCheck.faultsOfAFile(file.headers())).isEmpty();
        });
    }

    private interface Mishap {
        void happensTo(Path file) throws IOException;
    }

    private static void cutShort(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void changed(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
    }

    private void refusedFor(String id, long version, String code) {
        Answer refused = he.handsIn(id, version);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("\"M0018\"", code, "活动方案");
        assertThat(he.sees(id)).containsEntry("status", "DRAFT").doesNotContainKey("number");
    }

    private void put(String id, byte[] plan) {
        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", plan).status()).isEqualTo(200);
    }

    /** A line that breaks after so many bytes of the file; what is answered before is not waited for. */
    private void sends(String id, byte[] plan, int bytes) throws IOException {
        try (Socket line = new Socket("127.0.0.1", port)) {
            line.getOutputStream().write(("PUT /api/applications/" + id + "/materials/M0018 HTTP/1.1\r\nHost: hall\r\nAuthorization: "
                    + SignIn.resident("he.zhengkun").bearer() + "\r\nContent-Type: application/pdf\r\nIdempotency-Key: " + id
                    + "\r\nContent-Length: " + plan.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(plan, 0, bytes);
            line.getOutputStream().flush();
        }
    }

    private static byte[] planOf(String id, int length) {
        return SmallPdf.saying("of " + id + " " + "and so on ".repeat(length / 10));
    }

    private static long filesOnTheShelf() throws IOException {
        try (Stream<Path> files = Files.walk(SHELF)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
