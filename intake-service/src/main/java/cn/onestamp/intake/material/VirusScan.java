package cn.onestamp.intake.material;


/** Looks for what harms a reader's machine; locally only for the file all scanners are tried with. */
public interface VirusScan {

    boolean findsSomethingIn(byte[] content);
}
