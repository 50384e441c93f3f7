package cn.onestamp.intake.finding;

import java.util.List;

/** What people say around the thing they mean: politeness, and that they want to apply for it. */
final class Talk {

    private static final List<String> AROUND = List.of(
            "需要什么材料", "要什么材料", "需要哪些材料", "怎么办理", "怎么办", "怎么申请", "怎么领", "如何办理", "如何", "怎么", "怎样", "请问",
            "我们家", "我家里", "我家", "我们", "我想", "我要", "想要", "可以", "在哪里", "在哪", "哪里", "什么时候", "多少钱",
            "办理", "申请", "办", "手续", "材料", "需要", "一下", "我", "想", "要", "的", "了", "吗", "呢", "给", "去", "啊");

    private Talk() {}

    /** The query without them; the query itself where nothing else was said. */
    static Phrase without(Phrase query, Readings readings) {
        String rest = query.text();
        for (String around : AROUND) {
            rest = rest.replace(around, "");
        }
        return rest.isEmpty() || rest.length() == query.text().length() ? query : Phrase.of(rest, readings);
    }
}
