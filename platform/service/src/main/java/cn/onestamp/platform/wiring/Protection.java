package cn.onestamp.platform.wiring;

import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.crypto.KeyRing;
import cn.onestamp.platform.file.FileStore;
import cn.onestamp.platform.file.FolderFileStore;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Keys for what may not be read in the store; made at first start, handed in as secrets, created only where used. */
@Configuration(proxyBeanMethods = false)
@Lazy
class Protection {

    @Bean
    FieldCipher fieldCipher(@Value("${onestamp.crypto.field-key}") String key, SecureRandom random) {
        return new FieldCipher(KeyRing.parse(key), random);
    }

    @Bean
    FileStore fileStore(@Value("${onestamp.files}") Path folder, @Value("${onestamp.crypto.file-key}") String key, SecureRandom random) {
        return new FolderFileStore(folder, new FieldCipher(KeyRing.parse(key), random), random);
    }

    @Bean
    BlindIndex blindIndex(@Value("${onestamp.crypto.index-key}") String key) {
        return new BlindIndex(key);
    }
}
