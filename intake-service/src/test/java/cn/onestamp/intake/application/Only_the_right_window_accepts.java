package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody of the demo town tries to accept an application of Donghua. */
@RunningFrontDesk
class Only_the_right_window_accepts {

    private static final Set<String> WINDOW_OF_DONGHUA = Set.of("zhao.qiuyue", "zheng.lei");
    private static final Map<String, Object> STALE = Map.of("version", 99);

    @LocalServerPort
    private int port;

    private String waiting;

    @BeforeEach
    void somethingWaits() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        waiting = Resident.bound(port, "he.zhengkun").handsIn();
    }

    @Test
    void and_to_everybody_else_there_is_nothing() {
        String nothing = Visitor.at(port, SignIn.staff("zhao.qiuyue")).post(acceptanceOf("00000000-0000-4000-8000-000000000000"), STALE).text();
        for (Row person : Table.read(OpenTown.REFERENCE_DATA.resolve("people.csv"))) {
            String account = person.text("username");
            Visitor visitor = Visitor.at(port, SignIn.of(account, Caller.Kind.valueOf(person.text("kind"))));
            Answer answer = visitor.post(acceptanceOf(waiting), STALE);
            if (WINDOW_OF_DONGHUA.contains(account)) {
                assertThat(answer.status()).as(account).isEqualTo(409);
            } else {
                assertThat(answer.status()).as(account).isEqualTo(404);
                assertThat(answer.text()).as(account).isEqualTo(nothing);
            }
        }
    }

    @Test
    void and_the_window_of_another_township_does_not_find_it_on_its_list() {
        for (String clerk : List.of("chang.guiying", "mao.ruixue", "bi.xiaoyun")) {
            assertThat(listedAt(Visitor.at(port, SignIn.staff(clerk)))).as(clerk).doesNotContain(waiting);
        }
        for (String clerk : WINDOW_OF_DONGHUA) {
            assertThat(listedAt(Visitor.at(port, SignIn.staff(clerk)))).as(clerk).contains(waiting);
        }
    }

    @Test
    void and_no_clerk_what_they_ask_for_themselves() {
        String own = Resident.bound(port, "zheng.lei").handsIn();

        assertThat(Visitor.at(port, SignIn.staff("zheng.lei")).post(acceptanceOf(own), Map.of("version", 3))).satisfies(no -> {
            assertThat(no.status()).isEqualTo(403);
            assertThat(no.problem()).isEqualTo("not-allowed");
        });
        assertThat(Visitor.at(port, SignIn.staff("zhao.qiuyue")).post(acceptanceOf(own), Map.of("version", 3)).status()).isEqualTo(200);
    }

    @Test
    void and_a_draft_is_on_nobodys_list_but_the_residents() {
        String draft = Resident.bound(port, "he.zhengkun").completes();
        Visitor clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));

        assertThat(listedAt(clerk)).doesNotContain(draft);
        assertThat(clerk.post(acceptanceOf(draft), Map.of("version", 2)).status()).isEqualTo(404);
    }

    @Test
    void and_the_back_office_reads_the_file_only_once_it_is_accepted_and_leaves_its_name_in_the_audit() {
        Visitor approval = Visitor.at(port, SignIn.service("approval"));
        String file = "/internal/applications/" + waiting + "/dossier?reason=seal&asker=zhou.hongmei";
        assertThat(approval.get(file).status()).isEqualTo(404);

        Visitor.at(port, SignIn.staff("zhao.qiuyue")).post(acceptanceOf(waiting), Map.of("version", 3));

        assertThat(approval.get(file).body()).containsEntry("holder", "何正坤");
        assertThat(approval.get("/internal/applications/" + waiting + "/applicant?account=he.zhengkun").body()).containsEntry("applicant", true);
        assertThat(approval.get("/internal/applications/" + waiting + "/applicant?account=luo.jinhua").body()).containsEntry("applicant", false);
        assertThat(Visitor.at(port, SignIn.staff("zhou.hongmei")).get(file).status()).isEqualTo(404);
        assertThat(Visitor.at(port, SignIn.resident("he.zhengkun")).get(file).status()).isEqualTo(404);
    }

    private static String acceptanceOf(String id) {
        return "/api/window/applications/" + id + "/acceptance";
    }

    private static List<Object> listedAt(Visitor clerk) {
        return clerk.leafs("/api/window/applications", "applications").stream().map(row -> row.get("id")).toList();
    }
}
