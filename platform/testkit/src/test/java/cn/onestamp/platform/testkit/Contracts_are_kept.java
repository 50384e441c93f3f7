package cn.onestamp.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class Contracts_are_kept {

    /** 17 digits and a check character that stand alone; a case number has 24 characters. */
    private static final Pattern CITIZEN_ID = Pattern.compile("(?<![0-9])[0-9]{17}[0-9X](?![0-9X])");

    @ParameterizedTest
    @MethodSource("cn.onestamp.platform.testkit.ContractCheck#types")
    void by_every_example(String type) {
        assertThatCode(() -> ContractCheck.holds(type, ContractCheck.example(type))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("cn.onestamp.platform.testkit.ContractCheck#types")
    void and_no_example_carries_a_personal_number(String type) {
        assertThat(JsonMapper.shared().writeValueAsString(ContractCheck.example(type))).doesNotContainPattern(CITIZEN_ID);
    }

    @Test
    void a_breach_names_every_member() {
        Map<String, Object> data = new HashMap<>(ContractCheck.example("intake.application-accepted"));
        data.put("number", "42");
        data.put("promisedDueOn", "soon");
        data.remove("applicantId");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ContractCheck.holds("intake.application-accepted", data))
                .withMessageContaining("number").withMessageContaining("promisedDueOn").withMessageContaining("applicantId");
    }

    @Test
    void a_type_nobody_agreed_on_is_a_breach() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> ContractCheck.example("intake.application-lost"));
    }

    @Test
    void an_answer_that_says_more_than_agreed_is_a_breach() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ContractCheck.answer("notification", "Page", """
                        {"notices": [{"id": "n", "citizenId": "x"}], "next": null}"""))
                .withMessageContaining("citizenId").withMessageContaining("readAt");
    }

    @Test
    void an_envelope_comes_back_as_it_went() {
        Event event = ContractCheck.exampleEvent("approval.decision-sealed", "case", 4, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        assertThat(EventJson.read("case", EventJson.write(event))).isEqualTo(event);
    }
}
