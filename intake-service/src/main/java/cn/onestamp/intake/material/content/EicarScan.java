package cn.onestamp.intake.material.content;


import cn.onestamp.intake.material.VirusScan;

/** Knows the one harmless file that all scanners are tried with (EICAR); a real scanner stands behind the same port. */
final class EicarScan implements VirusScan {

    /** In two parts, or every scanner on the way would report this class. */
    private static final byte[] SIGNATURE = Bytes.of("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    @Override
    public boolean findsSomethingIn(byte[] content) {
        return Bytes.find(content, SIGNATURE, 0) >= 0;
    }
}
