package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.QueryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the applicant holds after handing in (收件): number and query code together open the tracker.
 *
 * @param answerBy the last day on which the window may say what is missing; empty where silence has no consequence by law
 */
public record Receipt(CaseNumber number, QueryCode queryCode, Instant receivedAt, LocalDate receivedOn, Optional<LocalDate> answerBy) {

    /** Nobody opens the tracker with the code of before. */
    Receipt openedBy(QueryCode another) {
        return new Receipt(number, another, receivedAt, receivedOn, answerBy);
    }
}
