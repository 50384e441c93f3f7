package cn.onestamp.intake.application;

import java.time.LocalDate;

/**
 * The acceptance (行政许可法 art. 32) and the days it sets running (art. 42): {@code promisedDueOn} is what the authority
 * promised, {@code statutoryDueOn} what the law allows; both are last days, counted in working days.
 */
public record Acceptance(LocalDate on, int promisedDays, int statutoryDays, LocalDate promisedDueOn, LocalDate statutoryDueOn) {}
