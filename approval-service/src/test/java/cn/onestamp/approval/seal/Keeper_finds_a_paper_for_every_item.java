package cn.onestamp.approval.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.cases.ACase;
import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.paper.Composer;
import cn.onestamp.approval.paper.IssuingOrgan;
import cn.onestamp.approval.paper.PaperContent;
import cn.onestamp.approval.paper.Typefaces;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over all items as they were handed over: none leads to a granted case that nobody can seal. */
class Keeper_finds_a_paper_for_every_item {

    private static final Path REFERENCE_DATA = Path.of("..", "deploy", "data");
    private static final JsonNode DETAILS = JsonMapper.shared().readTree(REFERENCE_DATA.resolve("item-details.json").toFile());
    private static final Composer COMPOSER = new Composer(Typefaces.open(Typefaces.besideTheProgram(), List.of()));
    private static final String LINK = "http://localhost:8400/v/7KQ2M9XWPA4T6RHC2345";
    private static final IssuingOrgan DONGHUA = new IssuingOrgan("DONGHUA_GOV", "东华镇人民政府", "Donghua Town People's Government");

    static Stream<Row> items() {
        return Table.read(REFERENCE_DATA.resolve("items.csv")).stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("items")
    void on_one_sheet_with_the_basis_of_the_item(Row item) {
        PaperContent content = ResultText.of(aCaseAbout(item), kindOf(item), DONGHUA, "王德财", LINK);

        assertThat(COMPOSER.compose(content, LINK, "测试").sheets()).hasSize(1);
        assertThat(new String(content.canonicalText(), StandardCharsets.UTF_8).contains("行政许可法"))
                .isEqualTo(item.yes("licensing_law_procedure"));
    }

    @Test
    void of_which_thirty_are_licensed_and_seventy_are_not() {
        assertThat(items().map(Keeper_finds_a_paper_for_every_item::kindOf)).hasSize(100)
                .satisfies(kinds -> assertThat(kinds.stream().filter(ResultKind.Licence.class::isInstance)).hasSize(23))
                .satisfies(kinds -> assertThat(kinds.stream().filter(ResultKind.LicensingDecision.class::isInstance)).hasSize(7))
                .satisfies(kinds -> assertThat(kinds.stream().filter(ResultKind.OtherResult.class::isInstance)).hasSize(70));
    }

    private static ResultKind kindOf(Row item) {
        return new ResultKinds.PublishedResult(item.text("basic_code_synthetic"), 1, item.optional("result_document"),
                basisOf(item), item.number("validity_months"), item.yes("licensing_law_procedure")).kind();
    }

    private static String basisOf(Row item) {
        return DETAILS.findPath(item.text("basic_code_synthetic")).path("legal_basis_zh").stringValue();
    }

    private static ApprovalCase.Granted aCaseAbout(Row item) {
        return ACase.grantedAbout(item.text("basic_code_synthetic"), item.text("name_zh"));
    }
}
