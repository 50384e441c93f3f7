package cn.onestamp.platform.verification;

/** Why a file is not accepted as a sealed paper. */
public enum Reason {
    NOT_A_PAPER("This is not a sealed paper of a town hall", "不是加盖电子印章的文书"),
    TOO_LARGE("The file is larger than a paper can be", "文件过大"),
    NOT_SEALED("There is no seal or signature in the file", "文件中没有印章或签名"),
    CHANGED("This part was changed after sealing", "盖章后该部分被改动"),
    ADDED("This part was added after sealing", "盖章后增加了该部分"),
    MISSING("This part was removed after sealing", "盖章后该部分被删除"),
    DOUBLED("Two parts have the same name", "存在同名部分"),
    FORGED("The signature is not genuine", "签名无效"),
    UNTRUSTED("The seal or signature does not come from this installation", "印章或签名不是本系统签发的"),
    OUT_OF_DATE("The seal or certificate was not valid at the time of sealing", "盖章时印章或证书不在有效期内"),
    OTHER_ORGAN("The seal does not belong to the organ that the paper names", "印章与文书的机关不一致");

    private final String english;
    private final String chinese;

    Reason(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    public String english() {
        return english;
    }

    public String chinese() {
        return chinese;
    }
}
