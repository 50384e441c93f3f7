package cn.onestamp.intake.application.judging;

/** What a clerk puts on a notice: a material's code or an answer ({@code /area}), and what is wrong with it. */
public record Gap(String of, String what) {}
