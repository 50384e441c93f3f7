package cn.onestamp.local.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Refusal;
import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Paper_is_judged_by_a_hall_that_exists {
    @TempDir
    Path place;

    @Test
    void and_not_by_a_folder_that_holds_none() throws IOException {
        Path paper = Files.writeString(place.resolve("p.pdf"), "%PDF-1.7");
        VerifyFile verify = new VerifyFile();
        for (Path none : List.of(place.resolve("nope"), Files.createDirectory(place.resolve("empty")))) {
            Arguments typed = Arguments.read(List.of(paper.toString(), "--data", none.toString()), verify.usage());
            assertThatThrownBy(() -> verify.run(typed, new Checkout(place)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("There is no town hall in " + none + " yet.");
        }
    }

    @Test
    void and_by_nobody_where_no_hall_was_ever_open() throws IOException {
        Path paper = Files.writeString(place.resolve("p.pdf"), "%PDF-1.7");
        VerifyFile verify = new VerifyFile();

        assertThatThrownBy(() -> verify.run(Arguments.read(List.of(paper.toString()), verify.usage()), new Checkout(place)))
                .isInstanceOf(Refusal.class)
                .hasMessage("No hall's keys are known in this checkout: name the hall's folder with --data.");
    }
}
