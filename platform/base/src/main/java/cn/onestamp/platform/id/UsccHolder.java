package cn.onestamp.platform.id;

/** What kind of organisation holds a unified social credit code (GB 32100-2015, first two characters). */
public enum UsccHolder {

    ORGAN("11"), PUBLIC_INSTITUTION("12"), MASS_BODY("13"),
    SOCIAL_GROUP("51"), PRIVATE_NON_ENTERPRISE("52"), FOUNDATION("53"), VILLAGE_COMMITTEE("54"),
    ENTERPRISE("91"), SELF_EMPLOYED("92"), FARMERS_COOPERATIVE("93"),
    RURAL_COLLECTIVE("N"), OTHER("");

    private final String prefix;

    UsccHolder(String prefix) {
        this.prefix = prefix;
    }

    static UsccHolder of(String code) {
        for (UsccHolder holder : values()) {
            if (code.startsWith(holder.prefix)) {
                return holder;
            }
        }
        return OTHER;
    }
}
