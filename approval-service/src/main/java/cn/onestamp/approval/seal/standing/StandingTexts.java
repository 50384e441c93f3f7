package cn.onestamp.approval.seal.standing;

/** Which text belongs to which kind of paper. */
public final class StandingTexts {

    private StandingTexts() {}

    /** Its components are named as the facts are. */
    public static Class<? extends StandingText> of(Template template) {
        return switch (template) {
            case RECEIPT -> ReceiptText.class;
            case ACCEPTANCE -> AcceptanceText.class;
            case CORRECTION -> CorrectionText.class;
            case NON_ACCEPTANCE -> NonAcceptanceText.class;
            case SPECIAL_PROCEDURE -> SpecialProcedureText.class;
            case EXTENSION -> ExtensionText.class;
            case FILING -> FilingText.class;
        };
    }
}
