package cn.onestamp.approval.seal.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** The two kinds of key: SM2 for seals by Chinese law, P-256 for what readers all over the world understand. */
enum KeyKind {

    SM2(new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3)) {
        @Override
        Fresh generate(SecureRandom random) throws IOException {
            ECKeyPairGenerator generator = new ECKeyPairGenerator();
            generator.init(new ECKeyGenerationParameters(
                    ECNamedDomainParameters.lookup(GMObjectIdentifiers.sm2p256v1), random));
            AsymmetricCipherKeyPair pair = generator.generateKeyPair();
            return new Fresh(PrivateKeyInfoFactory.createPrivateKeyInfo(pair.getPrivate()),
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(pair.getPublic()));
        }

        @Override
        Signing signing(PrivateKeyInfo key, SecureRandom random) throws IOException {
            var parameters = new ParametersWithRandom(PrivateKeyFactory.createKey(key), random);
            return message -> {
                SM2Signer signer = new SM2Signer();
                signer.init(true, parameters);
                signer.update(message, 0, message.length);
                return signer.generateSignature();
            };
        }

        @Override
        boolean isSignature(byte[] signature, byte[] message, SubjectPublicKeyInfo key) throws IOException {
            SM2Signer signer = new SM2Signer();
            signer.init(false, PublicKeyFactory.createKey(key));
            signer.update(message, 0, message.length);
            return signer.verifySignature(signature);
        }
    },

    /** The platform's own implementation: several times faster than a portable one. */
    P256(new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256)) {
        @Override
        Fresh generate(SecureRandom random) throws GeneralSecurityException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            var pair = generator.generateKeyPair();
            return new Fresh(PrivateKeyInfo.getInstance(pair.getPrivate().getEncoded()),
                    SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        }

        @Override
        Signing signing(PrivateKeyInfo key, SecureRandom random) throws GeneralSecurityException, IOException {
            return ecdsa("SHA256withECDSA", key, random);
        }

        @Override
        boolean isSignature(byte[] signature, byte[] message, SubjectPublicKeyInfo key) throws GeneralSecurityException, IOException {
            return isEcdsa("SHA256withECDSA", signature, message, key);
        }
    },

    /** P-256 with the short form of signature that fits into a code on paper. */
    P256_SHORT(P256.algorithm) {
        @Override
        Fresh generate(SecureRandom random) throws GeneralSecurityException, IOException {
            return P256.generate(random);
        }

        @Override
        Signing signing(PrivateKeyInfo key, SecureRandom random) throws GeneralSecurityException, IOException {
            return ecdsa("SHA256withECDSAinP1363Format", key, random);
        }

        @Override
        boolean isSignature(byte[] signature, byte[] message, SubjectPublicKeyInfo key) throws GeneralSecurityException, IOException {
            return isEcdsa("SHA256withECDSAinP1363Format", signature, message, key);
        }
    };

    private static final byte[] PROBE = {1, 9, 4, 9};

    final AlgorithmIdentifier algorithm;

    KeyKind(AlgorithmIdentifier algorithm) {
        this.algorithm = algorithm;
    }

    abstract Fresh generate(SecureRandom random) throws GeneralSecurityException, IOException;

    abstract Signing signing(PrivateKeyInfo key, SecureRandom random) throws GeneralSecurityException, IOException;

    abstract boolean isSignature(byte[] signature, byte[] message, SubjectPublicKeyInfo key) throws GeneralSecurityException, IOException;

    /** Whether the private key is the one of the certificate: a damaged key must not seal anything. */
    boolean belongsTo(SubjectPublicKeyInfo publicKey, Signing signing) throws GeneralSecurityException, IOException {
        try {
            return isSignature(signing.sign(PROBE), PROBE, publicKey);
        } catch (CryptoException damaged) {
            return false;
        }
    }

    private static boolean isEcdsa(String name, byte[] signature, byte[] message, SubjectPublicKeyInfo key)
            throws GeneralSecurityException, IOException {
        Signature ecdsa = Signature.getInstance(name);
        ecdsa.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key.getEncoded())));
        ecdsa.update(message);
        return ecdsa.verify(signature);
    }

    private static Signing ecdsa(String name, PrivateKeyInfo key, SecureRandom random)
            throws GeneralSecurityException, IOException {
        var privateKey = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
        return message -> {
            Signature signature = Signature.getInstance(name);
            signature.initSign(privateKey, random);
            signature.update(message);
            return signature.sign();
        };
    }

    /** A key pair just made. */
    record Fresh(PrivateKeyInfo privateKey, SubjectPublicKeyInfo publicKey) {
    }

    /** Signs a message; may be called by many threads. */
    interface Signing {
        byte[] sign(byte[] message) throws GeneralSecurityException, CryptoException;
    }
}
