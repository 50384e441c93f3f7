package cn.onestamp.platform.verification;

import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import java.io.IOException;

/** The Chinese algorithms: digest SM3 (GB/T 32905-2016), signature SM2 with the default user id (GB/T 32918.2-2016). */
final class Sm {

    private Sm() {
    }

    static byte[] digest(byte[] bytes) {
        SM3Digest sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        byte[] digest = new byte[32];
        sm3.doFinal(digest, 0);
        return digest;
    }

    static boolean isSignature(byte[] signature, byte[] message, SubjectPublicKeyInfo key) {
        try {
            if (!(PublicKeyFactory.createKey(key) instanceof ECPublicKeyParameters point)) {
                return false;
            }
            SM2Signer signer = new SM2Signer();
            signer.init(false, point);
            signer.update(message, 0, message.length);
            return signer.verifySignature(signature);
        } catch (IOException | RuntimeException notAKey) {
            return false;
        }
    }
}
