package cn.onestamp.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Through the doors of the running service; every answer is held against the contract. */
@RunningFrontDesk
class People_come_to_the_desks {

    @LocalServerPort
    private int port;

    @BeforeEach
    void theCatalogueIsRead() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
    }

    @Test
    void a_guardian_and_names_the_child() {
        Visitor chun = bound("yang.chun", "532324198806200159", "杨春");

        Answer child = chun.post("/api/persons/me/wards", typed("532324201812312055", "杨小满"));

        assertThat(child.status()).isEqualTo(201);
        assertThat(chun.get("/api/persons/me").text()).contains("SELF", "WARD", (String) child.body().get("personId"));
    }

    @Test
    void a_legal_representative_who_sends_a_handler_and_calls_them_back() {
        Visitor li = bound("li.wenbin", "53230119971122027X", "李文斌");
        String company = (String) li.post("/api/persons/enterprises", Map.of("uscc", "91532301MA6N000170", "name", "楚雄示例菌业有限公司"))
                .body().get("enterpriseId");
        Visitor gao = bound("gao.yongfa", "532324198501230314", "高永发");
        assertThat(gao.get("/api/persons/enterprises/" + company).status()).isEqualTo(404);

        Answer sent = li.post("/api/persons/enterprises/" + company + "/handlers", typed("532324198501230314", "高永发"));
        assertThat(sent.status()).isEqualTo(201);
        assertThat(gao.get("/api/persons/enterprises/" + company).body()).containsEntry("uscc", "91532301MA6N000170");
        Answer ended = li.post("/api/persons/enterprises/" + company + "/handlers/" + sent.body().get("personId") + "/end", Map.of());

        assertThat(ended.status()).isEqualTo(200);
        assertThat(gao.get("/api/persons/enterprises/" + company).status()).isEqualTo(404);
        assertThat(li.get("/api/persons/enterprises/" + company).text()).doesNotContain("高永发", "532324198501230314");
    }

    @Test
    void a_resident_who_has_forms_filled_in() {
        Visitor he = bound("he.zhengkun", "532301197601300253", "何正坤");
        he.post("/api/persons/me/profile/consent", Map.of("consent", false));
        assertThat(he.get("/api/persons/me/profile").body()).isEqualTo(Map.of("consent", false));

        assertThat(he.post("/api/persons/me/profile/consent", Map.of("consent", true)).status()).isEqualTo(200);

        assertThat(he.get("/api/persons/me/profile").body())
                .containsEntry("name", "何正坤").containsKeys("phone", "place");
    }

    @Test
    void somebody_who_guesses_and_is_told_when_to_come_again() {
        Visitor guesser = Visitor.at(port, SignIn.resident("guesser"));
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(guesser.post("/api/persons/me/binding", typed("532324200802294119", "王得财")).status()).isEqualTo(422);
        }

        WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(Duration.ofSeconds(10)).build()
                .post().uri("/api/persons/me/binding").header("Authorization", SignIn.resident("guesser").bearer())
                .header("Idempotency-Key", "once-more").bodyValue(typed("532324200802294119", "王得财")).exchange()
                .expectStatus().isEqualTo(429).expectHeader().value("Retry-After", seconds -> assertThat(Long.parseLong(seconds)).isBetween(3_000L, 3_600L))
                .expectBody().jsonPath("$.type").isEqualTo("https://onestamp.cn/problems/too-many-tries").jsonPath("$.faults").doesNotExist();
    }

    @Test
    void whose_number_a_stranger_took_and_the_window_gives_it_back() {
        Visitor stranger = bound("stranger", "532301194103150105", "普桂芳");
        Map<String, Object> sighted = Map.of("citizenId", "532301194103150105", "name", "普桂芳", "reason", "本人持身份证到窗口");

        for (String nobody : List.of("sun.jianping", "he.junwei", "zhou.hongmei")) {
            assertThat(Visitor.at(port, SignIn.staff(nobody)).post("/api/window/persons/release", sighted).status()).as(nobody).isEqualTo(404);
        }
        assertThat(stranger.post("/api/window/persons/release", sighted).status()).isEqualTo(404);
        assertThat(Visitor.at(port, SignIn.staff("zhao.qiuyue")).post("/api/window/persons/release", sighted).status()).isEqualTo(200);
        assertThat(stranger.get("/api/persons/me").status()).isEqualTo(404);
    }

    private Visitor bound(String account, String number, String name) {
        Visitor visitor = Visitor.at(port, SignIn.resident(account));
        assertThat(visitor.post("/api/persons/me/binding", typed(number, name)).status()).isEqualTo(200);
        return visitor;
    }

    private static Map<String, Object> typed(String number, String name) {
        return Map.of("citizenId", number, "name", name);
    }
}
