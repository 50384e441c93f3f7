package cn.onestamp.approval.seal.standing;

import cn.onestamp.approval.paper.Fact;
import java.time.LocalDate;
import java.util.List;

/** What one kind of standing paper says below its letterhead, made from the facts as their owner tells them. */
public sealed interface StandingText
        permits ReceiptText, AcceptanceText, CorrectionText, NonAcceptanceText, SpecialProcedureText, ExtensionText, FilingText {

    String title();

    List<String> body(Letterhead head);

    default List<Fact> facts() {
        return List.of();
    }

    default List<String> remedies() {
        return List.of();
    }

    /** The day under the seal. */
    LocalDate on();
}
