package cn.onestamp.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Spreadsheet_computes_nothing {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A1", "'=1", "=\"a\",\"b\"\n=2"})
    void of_a_cell_that_looks_like_a_formula_and_the_cell_can_be_had_back(String cell, @TempDir Path folder) throws IOException {
        String read = readBack(cell, folder);

        assertThat(read).startsWith("'");
        assertThat(read.substring(1)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"农村村民宅基地审批", "a=b", "他说\"好\"，\n走了", "1,5"})
    void and_leaves_other_cells_as_they_are(String cell, @TempDir Path folder) throws IOException {
        assertThat(readBack(cell, folder)).isEqualTo(cell);
    }

    @Test
    void in_a_line_with_an_end_that_every_program_knows() {
        assertThat(SpreadsheetLine.of("a", "", "c")).isEqualTo("\"a\",\"\",\"c\"\r\n");
    }

    private static String readBack(String cell, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), SpreadsheetLine.of("first", "last") + SpreadsheetLine.of(cell, "x"));
        return Table.read(file).getFirst().cells().get("first");
    }
}
