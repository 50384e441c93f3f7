package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever asks for what is somebody else's hears what they would hear of nothing: in the same words and headers, and as soon.
 * Where a post opens a way, the matrix of posts asks the same.
 */
@RunningFrontDesk
class Nobody_learns_what_others_have {

    private static final byte[] PLAN = Resident.PLAN;
    private static final Map<String, Object> STALE = Map.of("version", 99);
    private static final Map<String, Object> REASON = Map.of("reason", "核对身份证照片与登记姓名是否一致");
    private static final int ROUNDS = 31;

    /** A way to reach for one thing. */
    private record Reach(String what, String id, BiFunction<Visitor, String, Answer> how) {}

    @LocalServerPort
    private int port;

    private List<Reach> reaches;
    private List<Visitor> others;
    private String application;

    @BeforeEach
    void othersHaveMuch() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        Resident luo = Resident.bound(port, "luo.jinhua");
        others = List.of(luo.visitor(), staff("liu.qiongzhi"), staff("chang.guiying"), staff("shen.weidong"));
        Resident he = Resident.bound(port, "he.zhengkun");
        application = he.handsIn();
        String draft = he.completes();
        String upload = id(he.visitor().post("/api/uploads", Map.of("fileName", "方案.pdf", "mediaType", "application/pdf",
                "size", PLAN.length, "sha256", Sha256.hex(PLAN), "materialCode", "M0018")));
        String kept = (String) he.visitor().patch("/api/uploads/" + upload, 0, PLAN).body().get("libraryId");
        String mandate = Township.DONGHUA.mandate(port);
        String enquiry = id(staff("zhao.qiuyue").post("/api/window/enquiries", Map.of("question", "办低保要带什么材料", "place", "532301105207")));
        String own = luo.begins();
        reaches = List.of(
                getting("application", application, "/api/applications/%s"), getting("draft", draft, "/api/applications/%s"),
                getting("file", application, "/api/applications/%s/materials/M0018"), getting("what others know", application, "/api/applications/%s/shared"),
                posting("submission", draft, "/api/applications/%s/submission", STALE), posting("withdrawal", application, "/api/applications/%s/withdrawal", STALE),
                posting("take-over", application, "/api/applications/%s/take-over", STALE),
                new Reach("handing in", draft, (visitor, id) -> visitor.put("/api/applications/" + id + "/materials/M0018", "application/pdf", PLAN)),
                new Reach("answers", draft, (visitor, id) -> visitor.put("/api/applications/" + id + "/form", Map.of("version", 2, "form", Resident.FORM))),
                getting("dossier", application, "/api/window/applications/%s"), getting("file to judge", application, "/api/window/applications/%s/materials/M0018"),
                posting("acceptance", application, "/api/window/applications/%s/acceptance", STALE),
                posting("reveal", application, "/api/window/applications/%s/reveal", REASON),
                getting("upload", upload, "/api/uploads/%s"),
                new Reach("piece", upload, (visitor, id) -> visitor.patch("/api/uploads/" + id, 0, PLAN)),
                new Reach("library", kept, (visitor, id) -> visitor.post("/api/applications/" + own + "/materials/M0018/reuse", Map.of("libraryId", id))),
                new Reach("mandate", mandate, (visitor, id) -> visitor.put("/api/mandates/" + id + "/proof", "application/pdf", PLAN)),
                posting("revocation", mandate, "/api/mandates/%s/revocation", Map.of()),
                getting("enquiry", enquiry, "/api/window/enquiries/%s"),
                posting("answer", enquiry, "/api/window/enquiries/%s/answer", Map.of("version", 1, "answer", "请带身份证")));
    }

    @Test
    void by_words_or_headers() {
        for (Visitor other : others) {
            for (Reach reach : reaches) {
                Answer known = reach.how().apply(other, reach.id());
                Answer unknown = reach.how().apply(other, UUID.randomUUID().toString());

                assertThat(known.status()).as(reach.what() + known.text()).isEqualTo(404);
                assertThat(known.bytes()).as(reach.what()).isEqualTo(unknown.bytes());
                assertThat(known.headers()).as(reach.what()).isEqualTo(unknown.headers());
            }
        }
    }

    @Test
    void by_what_is_listed_or_counted() {
        Visitor luo = others.getFirst();
        List<String> lists = List.of("/api/applications", "/api/library", "/api/mandates", "/api/mandates/applications", "/api/window/applications",
                "/api/window/enquiries");
        Map<String, String> before = new HashMap<>();
        lists.forEach(list -> before.put(list, luo.get(list).text()));

        Resident.bound(port, "he.zhengkun").handsIn();

        assertThat(lists).allSatisfy(list -> assertThat(luo.get(list).text()).isEqualTo(before.get(list)));
        assertThat(others).allSatisfy(other -> assertThat(lists).allSatisfy(list ->
                assertThat(other.get(list).text()).doesNotContain(application)));
    }

    /** One after the other, so that whatever else the machine does falls on both. */
    @Test
    void by_the_time_it_takes() {
        for (Reach reach : reaches.stream().filter(reach -> List.of("application", "file", "dossier", "upload", "enquiry").contains(reach.what())).toList()) {
            Visitor other = others.get(reach.what().equals("upload") ? 0 : 2);
            List<Long> known = new ArrayList<>();
            List<Long> unknown = new ArrayList<>();
            IntStream.range(0, ROUNDS).forEach(round -> {
                known.add(nanos(reach, other, reach.id()));
                unknown.add(nanos(reach, other, UUID.randomUUID().toString()));
            });
            assertThat(median(known)).as("nanoseconds for %s, nothing takes %s", reach.what(), median(unknown))
                    .isLessThan(4 * median(unknown) + 10_000_000);
        }
    }

    private static long nanos(Reach reach, Visitor other, String id) {
        long begun = System.nanoTime();
        reach.how().apply(other, id);
        return System.nanoTime() - begun;
    }

    private static long median(List<Long> several) {
        return several.stream().sorted().toList().get(several.size() / 2);
    }

    private static Reach getting(String what, String id, String address) {
        return new Reach(what, id, (visitor, one) -> visitor.get(address.formatted(one)));
    }

    private static Reach posting(String what, String id, String address, Map<String, Object> body) {
        return new Reach(what, id, (visitor, one) -> visitor.post(address.formatted(one), body));
    }

    private Visitor staff(String account) {
        return Visitor.at(port, SignIn.staff(account));
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return (String) answer.body().get("id");
    }
}
