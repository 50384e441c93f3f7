package cn.onestamp.journeys.door;

/** Where calls are answered. */
public interface Door {

    /** @throws Unanswered when no answer came, or none that ends the matter */
    Answer ask(Call call);
}
