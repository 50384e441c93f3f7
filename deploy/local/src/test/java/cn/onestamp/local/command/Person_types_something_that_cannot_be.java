package cn.onestamp.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Refusal;
import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refused before anything is built or opened: the checkout of these tests has nothing to build and stays empty. */
class Person_types_something_that_cannot_be {
    @TempDir
    Path place;

    @TempDir
    Path empty;

    @Test
    void a_word_where_only_options_are_understood() throws IOException {
        for (Command command : List.of(new Up(), new Status(), new Down(), new Demo(), new Bench())) {
            refused(command, "Only options are understood here, not \"extra\"", "extra");
        }
    }

    @Test
    void a_data_folder_without_a_name() throws IOException {
        for (Command command : List.of(new Up(), new Status(), new Demo(), new Bench())) {
            refused(command, "--data needs the name of a folder", "--data", "");
        }
    }

    @Test
    void a_data_folder_that_is_a_file_or_lies_in_one() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "mine");
        refused(new Up(), "--data needs a folder, and " + file + " is none.", "--data", file.toString());
        refused(new Up(), "--data needs a folder, and " + file + " is none.", "--data", file.resolve("in").toString());
        refused(new Status(), "--data needs a folder, and /dev/null is none.", "--data", "/dev/null");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_data_folder_among_the_kernels_own() throws IOException {
        refused(new Demo(), "/proc/x cannot be written: /proc takes no files", "--data", "/proc/x");
    }

    @Test
    void a_data_folder_of_somebody_else() throws IOException {
        Files.writeString(place.resolve("thesis.odt"), "mine");
        refused(new Up(), "holds no town hall but thesis.odt; name an empty or a new folder", "--data", place.toString());
        refused(new Bench(), "holds no town hall but thesis.odt", "--data", place.toString());
        assertThat(place).isDirectoryContaining("glob:**thesis.odt");
        try (Stream<Path> found = Files.list(place)) {
            assertThat(found).hasSize(1);
        }
    }

    @Test
    void a_measurement_that_has_no_length_or_no_crews() throws IOException {
        refused(new Bench(), "--seconds is a number from 1 to 86400, not \"x\".", "--seconds", "x");
        for (String typed : List.of("a", "-1", "0", "1,,2", "1001")) {
            refused(new Bench(), "--concurrency is one or more numbers from 1 to 1000", "--concurrency", typed);
        }
    }

    @Test
    void a_store_that_there_is_not() throws IOException {
        refused(new Up(), "There is no store \"drawer\"", "--store", "drawer");
    }

    private void refused(Command command, String sentence, String... typed) throws IOException {
        assertThatThrownBy(() -> command.run(Arguments.read(List.of(typed), command.usage()), new Checkout(empty)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
        assertThat(empty).isEmptyDirectory();
    }
}
