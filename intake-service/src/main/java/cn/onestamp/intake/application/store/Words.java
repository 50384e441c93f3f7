package cn.onestamp.intake.application.store;

import cn.onestamp.platform.crypto.FieldCipher;
import org.bson.Document;
import org.bson.types.Binary;

/** What staff write in words of their own may say who it is about. */
record Words(FieldCipher cipher) {

    Binary encrypted(String words, String id, String field) {
        return new Binary(cipher.encryptText(words, id, field));
    }

    String read(Document stored, String member, String id, String field) {
        return cipher.decryptText(stored.get(member, Binary.class).getData(), id, field);
    }
}
