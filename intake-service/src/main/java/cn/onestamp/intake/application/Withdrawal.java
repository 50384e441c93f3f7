package cn.onestamp.intake.application;

import java.time.LocalDate;

/** The applicant takes the request back (撤回申请). */
public record Withdrawal(String by, LocalDate on) {}
