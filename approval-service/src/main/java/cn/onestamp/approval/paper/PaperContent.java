package cn.onestamp.approval.paper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says, without how it looks.
 *
 * @param organ            the organ that decided
 * @param title            the kind of paper, for instance 准予行政许可决定书
 * @param documentNumber   the number of the paper, as printed
 * @param addressee        the applicant or holder, without the colon; null when the paper addresses nobody
 * @param body             the paragraphs before the table
 * @param facts            the table; empty for none
 * @param remedies         the paragraphs after the table: conditions, reconsideration and lawsuit; empty for none
 * @param date             the day of the decision in town time
 * @param verificationLink where anyone may look the paper up; its last path segment is the verification code
 */
public record PaperContent(IssuingOrgan organ, String title, String documentNumber, @Nullable String addressee,
        List<String> body, List<Fact> facts, List<String> remedies, LocalDate date, String verificationLink) {

    public PaperContent {
        body = List.copyOf(body);
        facts = List.copyOf(facts);
        remedies = List.copyOf(remedies);
    }

    public String verificationCode() {
        return verificationLink.substring(verificationLink.lastIndexOf('/') + 1);
    }

    /** The day as official papers write it, for instance 二〇二六年一月五日. */
    public String dateInWords() {
        return ChineseDate.inWords(date);
    }

    /** Every text of the paper in reading order, one per line, UTF-8: what the code on the paper vouches for. */
    public byte[] canonicalText() {
        return String.join("\n", texts().toList()).getBytes(StandardCharsets.UTF_8);
    }

    Stream<String> texts() {
        return Stream.of(
                Stream.of(organ.name(), title, documentNumber),
                Stream.ofNullable(addressee),
                body.stream(),
                facts.stream().flatMap(fact -> Stream.of(fact.label(), fact.value())),
                remedies.stream(),
                Stream.of(dateInWords(), verificationLink)).flatMap(part -> part);
    }
}
