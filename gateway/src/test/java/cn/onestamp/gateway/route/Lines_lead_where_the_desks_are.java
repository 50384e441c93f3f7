package cn.onestamp.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.testkit.HttpCheck;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class Lines_lead_where_the_desks_are {

    @Test
    void and_are_those_of_the_contract() {
        assertThat(HttpCheck.said("gateway", "x-lines")).isEqualTo(Lines.all().stream().map(line -> Map.of(
                "name", line.name(), "desk", nameOf(line.desk()), "access", line.access().name(),
                "methods", line.methods().stream().map(HttpMethod::name).toList(), "paths", line.paths())).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Desk.class, names = "KEYCLOAK", mode = EnumSource.Mode.EXCLUDE)
    void and_every_documented_way_to_a_desk_has_one_that_is_as_open_as_agreed(Desk desk) {
        Set<String> open = HttpCheck.open(nameOf(desk)).collect(Collectors.toSet());
        List<String> documented = HttpCheck.documented(nameOf(desk)).toList();

        assertThat(documented).isNotEmpty().allSatisfy(way -> {
            Optional<Line> line = lineOf(way);
            assertThat(line).get().extracting(Line::desk).isEqualTo(desk);
            assertThat(line).get().extracting(Line::access)
                    .isEqualTo(open.contains(way) ? Line.Access.EVERYBODY : Line.Access.KNOWN_PEOPLE);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Desk.class, names = "KEYCLOAK", mode = EnumSource.Mode.EXCLUDE)
    void and_every_way_in_for_a_file_lets_one_through_and_no_other_does(Desk desk) {
        List<String> takingFiles = HttpCheck.takingFiles(nameOf(desk)).toList();

        assertThat(HttpCheck.documented(nameOf(desk))).allSatisfy(way -> {
            String[] methodAndPath = way.split(" ");
            assertThat(Lines.bringsFile(HttpMethod.valueOf(methodAndPath[0]), addressOf(methodAndPath[1]))).isEqualTo(takingFiles.contains(way));
            assertThat(lineOf(way)).get().extracting(Line::effort)
                    .isEqualTo(takingFiles.contains(way) ? Line.Effort.STORING : Line.Effort.ANSWERING);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Desk.class, names = "KEYCLOAK", mode = EnumSource.Mode.EXCLUDE)
    void and_every_header_a_desk_asks_for_is_carried_along(Desk desk) {
        assertThat(HttpCheck.headersAskedFor(nameOf(desk))).isNotEmpty().isSubsetOf(CallerHeaders.FOR_A_SERVICE);
    }

    private static PathContainer addressOf(String path) {
        return PathContainer.parsePath(path.replaceAll("[{}]", ""));
    }

    private static Optional<Line> lineOf(String way) {
        String[] methodAndPath = way.split(" ");
        PathContainer address = addressOf(methodAndPath[1]);
        return Lines.all().stream()
                .filter(line -> line.methods().isEmpty() || line.methods().contains(HttpMethod.valueOf(methodAndPath[0])))
                .filter(line -> line.paths().stream().anyMatch(path -> PathPatternParser.defaultInstance.parse(path).matches(address)))
                .findFirst();
    }

    private static String nameOf(Desk desk) {
        return desk.name().toLowerCase(Locale.ROOT);
    }
}
