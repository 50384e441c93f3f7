package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.Journey.TakenHome;
import cn.onestamp.journeys.Journey_0_a_licence_without_visit;
import cn.onestamp.journeys.hall.Hall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Order(10)
class Resident_gets_a_licence_without_a_visit {

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(strings = {"wang.decai", "ma.yan", "apu.dumu", "dong.wei"})
    void from_asking_to_the_sealed_paper_whatever_the_name(String person) {
        assertThat(play(person)).extracting(TakenHome::journey).containsExactly("journey-0", "journey-0");
    }

    @Test
    void and_no_two_papers_are_equal_byte_by_byte() throws IOException {
        List<TakenHome> first = play("wang.decai");
        List<TakenHome> second = play("wang.decai");
        for (int i = 0; i < first.size(); i++) {
            assertThat(Files.mismatch(first.get(i).file(), second.get(i).file())).isNotNegative();
        }
    }

    private List<TakenHome> play(String person) {
        return new Journey_0_a_licence_without_visit(Hall.running().stage(home), person).play();
    }
}
