package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.QueryCode;
import java.time.Instant;
import java.time.LocalDate;

/** What the applicant holds after handing in (收件): number and query code together open the tracker. */
public record Receipt(CaseNumber number, QueryCode queryCode, Instant receivedAt, LocalDate receivedOn) {}
