package cn.onestamp.intake.catalogue.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.routing.Basis;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On days to come, because all tests of this module live in one town. */
@RunningFrontDesk
class County_takes_a_power_back {

    private static final String ADMINISTRATOR = "bao.wenjie";
    private static final DivisionCode DAGUOKOU = new DivisionCode("532301202000");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    @LocalServerPort
    private int port;

    @Autowired
    private Routing routing;

    @Test
    void and_from_the_next_day_on_nothing_is_routed_to_the_township() {
        String timber = "530164001000";
        String id = grantOf(timber, DAGUOKOU.value());
        long version = staff(ADMINISTRATOR).get("/api/powers/" + id).version();

        assertThat(staff(ADMINISTRATOR).post("/api/powers/" + id + "/recall", recall(version, LAST_DAY)).body())
                .containsEntry("state", "IN_FORCE").containsEntry("to", "2026-03-31").containsEntry("version", (int) version + 1);

        await().untilAsserted(() -> assertThat(routing.of(timber, DAGUOKOU, LAST_DAY.plusDays(1)).basis()).isEqualTo(Basis.RETAINED));
        assertThat(routing.of(timber, DAGUOKOU, LAST_DAY.plusDays(1)).decidedBy()).isEqualTo("CXS_LC");
        assertThat(routing.of(timber, DAGUOKOU, LAST_DAY).decidedBy()).isEqualTo("DAGUOKOU_GOV");
        assertThat(routing.of(timber, new DivisionCode("532301105000"), LAST_DAY.plusDays(1)).decidedBy())
                .as("the neighbour keeps it").isEqualTo("DONGHUA_GOV");
        assertThat(listed(timber, DAGUOKOU.value())).containsEntry("to", "2026-03-31")
                .containsEntry("recall", Map.of("legalDocument", "DEMO-州委编办〔2026〕示例3号", "reason", "上级部门收回事项"));
    }

    @Test
    void once_and_by_nobody_who_has_not_looked() {
        String id = grantOf("530164002000", DAGUOKOU.value());
        String door = "/api/powers/" + id + "/recall";
        long version = staff(ADMINISTRATOR).get("/api/powers/" + id).version();

        assertThat(staff(ADMINISTRATOR).post(door, recall(version + 1, LAST_DAY)).problem()).isEqualTo("not-now");
        assertThat(staff(ADMINISTRATOR).post(door, recall(version, LocalDate.of(2026, 2, 10)))).satisfies(tooEarly -> {
            assertThat(tooEarly.status()).isEqualTo(422);
            assertThat(tooEarly.text()).contains("LAST_DAY_PASSED");
        });
        assertThat(staff(ADMINISTRATOR).post(door, recall(version, LocalDate.of(9999, 12, 31))).text()).as("never again").contains("LAST_DAY_FAR");
        assertThat(staff(ADMINISTRATOR).post(door, "k-1", recall(version, LAST_DAY)).status()).isEqualTo(200);
        assertThat(staff(ADMINISTRATOR).post(door, "k-1", recall(version, LAST_DAY)).replayed()).isTrue();
        assertThat(staff(ADMINISTRATOR).post(door, recall(version + 1, LAST_DAY))).satisfies(again -> {
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.text()).contains("taken back already");
        });
    }

    @Test
    void and_for_whoever_does_not_keep_the_list_of_this_county_there_is_nothing() {
        String id = grantOf("530164003000", DAGUOKOU.value());
        String nothing = staff(ADMINISTRATOR).post("/api/powers/no-such-power/recall", recall(1, LAST_DAY)).text();
        for (String other : List.of("xiong.wei", "kong.qingfan", "zhao.qiuyue", "lin.chengyu", "shen.weidong")) {
            Answer refused = staff(other).post("/api/powers/" + id + "/recall", recall(1, LAST_DAY));
            assertThat(refused.status()).as(other).isEqualTo(404);
            assertThat(refused.text()).isEqualTo(nothing);
            assertThat(staff(other).get("/api/powers/" + id).status()).isEqualTo(404);
        }
        assertThat(Visitor.at(port, SignIn.resident("wang.decai")).get("/api/powers/" + id).status()).isEqualTo(404);
        assertThat(Visitor.withoutSignIn(port).get("/api/powers/" + id).status()).isEqualTo(401);
        assertThat(staff(ADMINISTRATOR).get("/api/powers/" + id).version()).isEqualTo(1);
    }

    @Test
    void but_not_one_that_is_the_townships_by_statute() {
        String homestead = grantOf("530120001000", DAGUOKOU.value());

        assertThat(staff(ADMINISTRATOR).post("/api/powers/" + homestead + "/recall", recall(1, LAST_DAY)).text()).contains("STATUTORY_POWER");
    }

    @Test
    void with_a_day_a_document_and_a_reason() {
        String door = "/api/powers/" + grantOf("530164003000", DAGUOKOU.value()) + "/recall";
        for (String field : List.of("lastDay", "legalDocument", "reason")) {
            Map<String, Object> without = new HashMap<>(recall(1, LAST_DAY));
            without.put(field, field.equals("lastDay") ? null : " ");
            assertThat(staff(ADMINISTRATOR).post(door, without)).satisfies(no -> {
                assertThat(no.status()).isEqualTo(400);
                assertThat(no.body()).containsEntry("field", "/" + field);
            });
        }
        Map<String, Object> more = new HashMap<>(recall(1, LAST_DAY));
        more.put("townshipOrgan", "YULU_GOV");
        assertThat(staff(ADMINISTRATOR).post(door, more).status()).isEqualTo(400);
    }

    private static Map<String, Object> recall(long version, LocalDate lastDay) {
        return Map.of("version", version, "lastDay", lastDay.toString(), "legalDocument", "DEMO-州委编办〔2026〕示例3号", "reason", "上级部门收回事项");
    }

    private String grantOf(String item, String township) {
        await().untilAsserted(() -> assertThat(rows(item, township)).hasSize(1));
        return (String) listed(item, township).get("id");
    }

    private Map<String, Object> listed(String item, String township) {
        return rows(item, township).getFirst();
    }

    private List<Map<String, Object>> rows(String item, String township) {
        return Visitor.withoutSignIn(port).leafs("/api/powers?kind=LICENCE&q=" + item + "&township=" + township, "powers");
    }

    private Visitor staff(String account) {
        return Visitor.at(port, SignIn.staff(account));
    }
}
