package cn.onestamp.approval.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Reviewer_leafs_through_the_desk extends BackOffice {

    private static final int MORE_THAN_A_PAGE = 51;

    private List<String> waiting;

    @BeforeEach
    void moreThanAPageWaits() {
        waiting = IntStream.range(0, MORE_THAN_A_PAGE).mapToObj(number -> aCase()).toList();
    }

    @Test
    void and_misses_nothing_and_sees_nothing_twice_though_a_colleague_takes_the_last_one_listed() {
        Map<String, Object> first = staff(REVIEWER).get("/api/cases?desk=review").body();
        List<Object> listed = ids(first);
        assertThat(listed).hasSize(50);
        reviewed((String) first.get("next"));

        List<Object> further = staff(REVIEWER).leafs("/api/cases?desk=review&after=" + first.get("next"), "cases").stream()
                .map(row -> row.get("id")).toList();

        assertThat(further).isNotEmpty().doesNotContainAnyElementsOf(listed);
        assertThat(listed).endsWith(first.get("next"));
        assertThat(waiting).allMatch(id -> listed.contains(id) || further.contains(id));
    }

    @Test
    void and_cannot_go_on_after_a_case_of_somebody_else() {
        String next = waiting.getFirst();

        assertThat(staff("yin.zhongwen").get("/api/cases?desk=review&after=" + next).text())
                .isEqualTo(staff("yin.zhongwen").get("/api/cases?desk=review&after=" + UNKNOWN).text()).contains("/absent");
        assertThat(staff(REVIEWER).get("/api/cases?desk=review&after=50").body().toString()).contains("malformed-request", "after");
    }

    private static List<Object> ids(Map<String, Object> page) {
        return ((List<?>) page.get("cases")).stream().<Object>map(row -> ((Map<?, ?>) row).get("id")).toList();
    }
}
