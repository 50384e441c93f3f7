package cn.onestamp.platform.id;

/** The one thing that is wrong with a typed identifier, and the sentence that tells its writer the way out. */
public enum Flaw {

    EMPTY("请填写此项。"),
    WRONG_LENGTH("位数不对，请核对后重新填写。"),
    UNKNOWN_CHARACTER("含有不允许的字符，请核对后重新填写。"),
    FIRST_GENERATION_ID("15位旧身份证号码已停止使用，请填写18位公民身份号码。"),
    IMPOSSIBLE_BIRTH_DATE("身份号码中的出生日期不存在，请核对第7至14位。"),
    BIRTH_DATE_IN_FUTURE("身份号码中的出生日期晚于今天，请核对第7至14位。"),
    IMPOSSIBLE_DATE("号码中的日期不存在，请核对后重新填写。"),
    UNKNOWN_CHANNEL("号码中的渠道代码不存在，请核对后重新填写。"),
    UNKNOWN_PLACE("号码中的行政区划代码不正确，请核对后重新填写。"),
    WRONG_STRUCTURE("格式不正确，请核对后重新填写。"),
    WRONG_ORGANISATION_CHECK("统一社会信用代码第9至17位（主体标识码）校验不符，请核对后重新填写。"),
    WRONG_CHECK_CHARACTER("校验位不符，请核对每一位后重新填写。");

    private final String sentence;

    Flaw(String sentence) {
        this.sentence = sentence;
    }

    /** What the applicant reads. */
    public String sentence() {
        return sentence;
    }
}
