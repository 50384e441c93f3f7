package cn.onestamp.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.testkit.HttpCheck;
import cn.onestamp.platform.testkit.SignIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service over a real store and a real broker: the guide that is read has gone through both. */
@RunningFrontDesk
class Front_desk_opens_its_doors {

    @LocalServerPort
    private int port;

    private WebTestClient web;

    @BeforeEach
    void comeIn() {
        web = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(Duration.ofSeconds(10))
                .filter(HttpCheck.listeningTo("intake")).build();
        await().untilAsserted(() -> json("/api/items?place=532324101000").jsonPath("$.items.length()").isEqualTo(100));
    }

    @Test
    void every_one_of_which_is_in_the_contract(@Autowired ApplicationContext hall) {
        HttpCheck.waysIn("intake", HttpCheck.desksOf(hall));
    }

    @Test
    void anybody_finds_an_item_in_everyday_words() {
        json("/api/items?query={words}", "盖房子").jsonPath("$.items[0].code").isEqualTo("530120001000")
                .jsonPath("$.items[0].name").isEqualTo("农村村民宅基地审批")
                .jsonPath("$.items[0].kind").isEqualTo("COMMITTED")
                .jsonPath("$.items[0].promisedDays").isEqualTo(15)
                .jsonPath("$.items[0].statutoryDays").isEqualTo(20)
                .jsonPath("$.items[0].legalBasis").isEqualTo("土地管理法第六十二条")
                .jsonPath("$.items[0].summary").isNotEmpty();
        json("/api/items?query={words}", "火险 进入").jsonPath("$.items.length()").isEqualTo(1);
        json("/api/items?query={words}", "530164004000").jsonPath("$.items[0].code").isEqualTo("530164004000");
        json("/api/items?query={words}", "没有这种事").jsonPath("$.items").isEmpty();
        json("/api/items?query={words}", "gaolingjintie").jsonPath("$.items[0].code").isEqualTo("530511003000")
                .jsonPath("$.items[0].sure").isEqualTo(true);
        json("/api/items?query={words}", "驾照").jsonPath("$.items[0].code").isEqualTo("530120005000")
                .jsonPath("$.items[0].sure").isEqualTo(false);
        json("/api/items").jsonPath("$.items.length()").isEqualTo(100);
    }

    @Test
    void anybody_reads_the_seven_disclosures_and_where_to_go() {
        json("/api/items/530120001000?place=532324101901")
                .jsonPath("$.legalBasis").isNotEmpty().jsonPath("$.conditions[0]").isNotEmpty()
                .jsonPath("$.procedure.length()").isEqualTo(6)
                .jsonPath("$.materials[0].code").isEqualTo("M0001").jsonPath("$.materials[0].name").isEqualTo("申请表")
                .jsonPath("$.materials[0].required").isEqualTo(true)
                .jsonPath("$.materials[0].source").isEqualTo("PLATFORM_FORM")
                .jsonPath("$.materials[0].originalOrCopy").isEqualTo("FORM")
                .jsonPath("$.fee.charged").isEqualTo(false).jsonPath("$.fee.text").isNotEmpty()
                .jsonPath("$.timeLimit.promisedDays").isEqualTo(15).jsonPath("$.timeLimit.statutoryDays").isEqualTo(20)
                .jsonPath("$.timeLimit.text").isNotEmpty()
                .jsonPath("$.complaint.phone").isEqualTo("12345")
                .jsonPath("$.complaint.organs[*].code").value(codes -> assertThat(codes).asList().containsExactly("NHX_ZWJ", "NHX_NY"))
                .jsonPath("$.handledAt.name").isEqualTo("南华县政务服务大厅")
                .jsonPath("$.decidedBy.name").isEqualTo("龙川镇人民政府").jsonPath("$.decidedBy.basis").isEqualTo("STATUTORY")
                .jsonPath("$.form.properties.villageCode.title").isNotEmpty();
        json("/api/items/530164001000?place=532324101000")
                .jsonPath("$.handledAt.code").isEqualTo("NANHUA_HALL")
                .jsonPath("$.decidedBy.code").isEqualTo("NHX_LC").jsonPath("$.decidedBy.basis").isEqualTo("RETAINED");
        json("/api/items/530120001000").jsonPath("$.decidedBy").isEmpty().jsonPath("$.complaint.organs.length()").isEqualTo(4);
    }

    @Test
    void nobody_is_led_to_a_place_or_an_item_that_does_not_exist() {
        web.get().uri("/api/items/530120001000?place=532301105999").exchange().expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.faults[0].code").isEqualTo("place-not-served");
        web.get().uri("/api/items?place={place}", "{\"$ne\":1}").exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.field").isEqualTo("place");
        web.get().uri("/api/items?query={long}", "房".repeat(101)).exchange().expectStatus().isBadRequest();
        web.get().uri("/api/items/{code}", "$where").exchange().expectStatus().isNotFound()
                .expectBody().jsonPath("$.type").isEqualTo("https://onestamp.cn/problems/absent");
    }

    @Test
    void only_a_service_asks_for_the_posts_of_an_account() {
        as(SignIn.service("approval")).get().uri("/internal/posts?account=zhao.qiuyue").exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.posts.length()").isEqualTo(1)
                .jsonPath("$.posts[0].post").isEqualTo("FRONT_DESK").jsonPath("$.posts[0].organ").isEqualTo("DONGHUA_CENTRE")
                .jsonPath("$.posts[0].divisionScope").isEqualTo("532301105000")
                .jsonPath("$.posts[0].from").isEqualTo("2025-07-01").jsonPath("$.posts[0].to").isEmpty();
        as(SignIn.service("approval")).get().uri("/internal/posts?account=nobody").exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.posts").isEmpty();
        as(SignIn.service("approval")).get().uri("/internal/posts").exchange().expectStatus().isBadRequest();
        for (Caller.Kind kind : List.of(Caller.Kind.RESIDENT, Caller.Kind.STAFF, Caller.Kind.ENTERPRISE_HANDLER)) {
            as(SignIn.of("zhao.qiuyue", kind)).get().uri("/internal/posts?account=zhao.qiuyue").exchange().expectStatus().isNotFound();
        }
        web.get().uri("/internal/posts?account=zhao.qiuyue").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void a_resident_binds_the_account_and_sees_the_own_entry_masked() {
        as(SignIn.resident("wang.decai")).get().uri("/api/persons/me").exchange().expectStatus().isNotFound();

        bind("wang.decai", "k1", "532301199003070012", "王德财").expectStatus().isOk()
                .expectBody().jsonPath("$.name").isEqualTo("王*").jsonPath("$.citizenId").isEqualTo("532301********0012");
        bind("wang.decai", "k1", "532301199003070012", "王德财").expectStatus().isOk()
                .expectHeader().valueEquals("Idempotency-Replayed", "true").expectBody().jsonPath("$.name").isEqualTo("王*");
        bind("wang.decai", "k1", "532301195806301218", "杨文清").expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.type").isEqualTo("https://onestamp.cn/problems/key-reused");
        bind("wang.decai", "k2", "532301195806301218", "杨文清").expectStatus().isEqualTo(409);
        bind("yang.wenqing", "k1", "532301195806301218", "王德财").expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.faults[0].code").isEqualTo("IDENTITY_NOT_CONFIRMED");
        as(SignIn.resident("wang.decai")).get().uri("/api/persons/me").exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.personId").isNotEmpty().jsonPath("$.name").isEqualTo("王*");
    }

    @Test
    void a_binding_that_cannot_be_read_is_refused_by_name_of_the_field() {
        refusedBody("{\"citizenId\":{\"$gt\":\"\"},\"name\":\"王德财\"}", "/citizenId");
        refusedBody("{\"citizenId\":\"532301199003070012\",\"name\":[1]}", "/name");
        refusedBody("{\"citizenId\":\"1\",\"name\":\"王德财\",\"personId\":\"x\"}", "/personId");
        web.post().uri("/api/persons/me/binding").contentType(MediaType.APPLICATION_JSON).bodyValue("{}")
                .exchange().expectStatus().isUnauthorized();
        as(SignIn.resident("wang.decai")).post().uri("/api/persons/me/binding").contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("citizenId", "532301199003070012", "name", "王德财")).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.type").isEqualTo("https://onestamp.cn/problems/key-missing");
    }

    private void refusedBody(String body, String field) {
        as(SignIn.resident("wang.decai")).post().uri("/api/persons/me/binding").header("Idempotency-Key", "x")
                .contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.field").isEqualTo(field);
    }

    private WebTestClient.ResponseSpec bind(String account, String key, String number, String name) {
        return as(SignIn.resident(account)).post().uri("/api/persons/me/binding").header("Idempotency-Key", key)
                .bodyValue(Map.of("citizenId", number, "name", name)).exchange();
    }

    private WebTestClient.BodyContentSpec json(String uri, Object... variables) {
        return web.get().uri(uri, variables).exchange().expectStatus().isOk().expectBody();
    }

    private WebTestClient as(SignIn person) {
        return web.mutate().defaultHeader("Authorization", person.bearer()).build();
    }
}
