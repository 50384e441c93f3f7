package cn.onestamp.approval.seal.standing;

/** The kinds of standing papers; a document's id carries the name of its kind. */
public enum Template {
    RECEIPT, ACCEPTANCE, CORRECTION, NON_ACCEPTANCE, SPECIAL_PROCEDURE, EXTENSION, FILING;

    private static final int CASE = 36;

    /** @param document for instance {@code <case>-SPECIAL_PROCEDURE-2} */
    static Template of(String document) {
        return valueOf(document.substring(CASE + 1).replaceAll("-[0-9]+$", ""));
    }
}
