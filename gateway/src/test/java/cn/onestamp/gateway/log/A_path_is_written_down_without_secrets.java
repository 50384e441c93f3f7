package cn.onestamp.gateway.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A_path_is_written_down_without_secrets {

    @ParameterizedTest
    @CsvSource({
            "/api/items/530164001000, /api/items/530164001000",
            "/api/cases/0198c3a2-7f6e-7c11-9a52-3d5d0f9c1e22/papers/pdf, /api/cases/0198c3a2-7f6e-7c11-9a52-3d5d0f9c1e22/papers/pdf",
            "/api/papers/ABC-123, /api/papers/***",
            "/v/ABC-123, /v/***",
            "/V/ABC-123, /V/***",
            "/x/53230119900101123X/y, /x/***/y",
            "/x/532301900101123, /x/***",
            "/x/tel13988887777, /x/tel***"})
    void but_says_where_the_visit_went(String path, String written) {
        assertThat(LoggedPath.of(path)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"400, 201", "200, 200"})
    void and_does_not_fill_the_book(int length, int written) {
        assertThat(LoggedPath.of("/" + "a".repeat(length - 1))).hasSize(written);
    }
}
