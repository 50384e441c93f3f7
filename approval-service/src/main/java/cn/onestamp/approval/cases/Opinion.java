package cn.onestamp.approval.cases;

import java.time.LocalDate;

/** What a reviewer or approver wrote, under their own name. */
public record Opinion(String by, String text, LocalDate on) {}
