package cn.onestamp.intake.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Staff_read_answers_without_the_names_in_them {

    @ParameterizedTest
    @CsvSource({"applicantName,王德财,王*", "operator,王德财,王*", "owner,欧阳小满,欧*", "owner,阿依·古丽,阿*"})
    void where_they_are_of_a_person(String field, String answer, String read) {
        assertThat(MaskedAnswers.of(Map.of(field, answer))).containsEntry(field, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "owner"})
    void but_whoever_judges_knows_which_enterprise_runs_or_builds_it(String field) {
        assertThat(MaskedAnswers.of(Map.of(field, "楚雄示例菌业有限公司"))).containsEntry(field, "楚雄示例菌业有限公司");
        assertThat(MaskedAnswers.of(Map.of(field, "联系王德财13800000001办"))).extractingByKey(field).asString().doesNotContain("13800000001");
    }
}
