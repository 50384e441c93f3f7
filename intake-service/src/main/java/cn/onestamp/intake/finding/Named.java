package cn.onestamp.intake.finding;

import java.util.List;

/** Something that is looked for: its code, its official name, and what people call it. */
public record Named(String code, String name, List<String> words) {}
