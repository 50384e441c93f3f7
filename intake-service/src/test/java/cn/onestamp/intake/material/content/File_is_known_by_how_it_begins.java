package cn.onestamp.intake.material.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.problem.Remediable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

class File_is_known_by_how_it_begins {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 100})
    void however_small_the_pieces_are_in_which_it_arrives(int size) {
        assertThat(arriving("%PDF-1.7 plan", size)).isEqualTo("%PDF-1.7 plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "%PDF", "%PDX-1.7 plan", "<html>", "x%PDF-1.7"})
    void and_is_refused_if_it_begins_otherwise_or_ends_too_soon(String content) {
        for (int size : new int[] {1, 3, 100}) {
            assertThatThrownBy(() -> arriving(content, size)).isInstanceOf(Remediable.class);
        }
    }

    private static String arriving(String content, int size) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        Flux<byte[]> pieces = Flux.range(0, (bytes.length + size - 1) / size)
                .map(i -> Arrays.copyOfRange(bytes, i * size, Math.min(bytes.length, (i + 1) * size)));
        List<byte[]> passed = FileType.PDF.check(pieces).collectList().block();
        StringBuilder whole = new StringBuilder();
        passed.forEach(piece -> whole.append(new String(piece, StandardCharsets.US_ASCII)));
        return whole.toString();
    }
}
