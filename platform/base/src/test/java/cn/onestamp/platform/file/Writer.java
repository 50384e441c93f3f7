package cn.onestamp.platform.file;

import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.crypto.KeyRing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;

/** A process of its own that keeps files until somebody kills it; says the name of each file once it is kept. */
final class Writer {

    static final String SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private Writer() {
    }

    public static void main(String[] folder) throws IOException {
        FileStore store = store(Path.of(folder[0]));
        IncomingFile halfWritten = store.begin(Long.MAX_VALUE);
        halfWritten.write(ByteBuffer.allocate(100_000));
        var random = new Random();
        while (true) {
            byte[] content = new byte[random.nextInt(300_000)];
            random.nextBytes(content);
            System.out.println(store.keep(new ByteArrayInputStream(content), Long.MAX_VALUE).id());
        }
    }

    static FileStore store(Path folder) {
        var random = new SecureRandom();
        return new FolderFileStore(folder, new FieldCipher(KeyRing.parse(SECRET), random), random);
    }
}
