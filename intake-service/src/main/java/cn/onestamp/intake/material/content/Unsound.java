package cn.onestamp.intake.material.content;


import cn.onestamp.platform.problem.Remediable;
import java.util.List;

/** Why a file is not taken, in the words its sender reads. */
final class Unsound {

    private Unsound() {}

    static Remediable type(String message) {
        return because("file-type", message);
    }

    static Remediable structure(String message) {
        return because("file-structure", message);
    }

    static Remediable active(String message) {
        return because("file-active", message);
    }

    static Remediable because(String code, String message) {
        return new Remediable(List.of(new Remediable.Fault("content", code, message)));
    }
}
