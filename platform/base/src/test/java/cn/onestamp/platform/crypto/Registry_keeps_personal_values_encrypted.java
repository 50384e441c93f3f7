package cn.onestamp.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.PersonName;
import cn.onestamp.platform.id.PhoneNumber;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Registry_keeps_personal_values_encrypted {

    private static final String PERSON = "0190a1b2-0000-7000-8000-000000000001";
    private static final String OLD_KEY = key(1);
    private static final String NEW_KEY = key(2);

    private final SecureRandom random = new SecureRandom();
    private final FieldCipher cipher = cipher(OLD_KEY);
    private final CitizenId id = CitizenId.of("532301199003070012");

    @Test
    void and_reads_them_back_for_their_owner() {
        byte[] stored = cipher.encrypt(id, PERSON);

        assertThat(cipher.decryptText(stored, PERSON, CitizenId.KIND)).isEqualTo("532301199003070012");
        assertThat(stored).hasSize(18 + FieldCipher.OVERHEAD_BYTES);
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("5323011990");
    }

    @Test
    void so_that_two_copies_of_a_value_look_different() {
        assertThat(cipher.encrypt(id, PERSON)).isNotEqualTo(cipher.encrypt(id, PERSON));
    }

    @Test
    void bound_to_the_person_and_the_field() {
        byte[] stored = cipher.encrypt(id, PERSON);

        assertThatThrownBy(() -> cipher.decrypt(stored, "another person", "citizen-id"))
                .isInstanceOf(CiphertextRefused.class);
        assertThatThrownBy(() -> cipher.decrypt(stored, PERSON, "phone")).isInstanceOf(CiphertextRefused.class);
        assertThatThrownBy(() -> cipher.decrypt(cipher.encryptText("x", "ab", "c"), "a", "bc"))
                .isInstanceOf(CiphertextRefused.class);
    }

    @Test
    void and_refuses_every_changed_byte() {
        byte[] stored = cipher.encrypt(id, PERSON);
        for (int at = 0; at < stored.length; at++) {
            byte[] changed = stored.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> cipher.decrypt(changed, PERSON, "citizen-id"))
                    .isInstanceOfAny(CiphertextRefused.class, KeyMissing.class);
        }
        assertThatThrownBy(() -> cipher.decrypt(new byte[10], PERSON, "citizen-id"))
                .isInstanceOf(CiphertextRefused.class);
    }

    @Test
    void and_reads_old_values_after_a_key_rotation_while_writing_with_the_new_key() {
        byte[] before = cipher.encrypt(id, PERSON);
        FieldCipher rotated = cipher(NEW_KEY + "\n" + OLD_KEY + "\n");
        byte[] after = rotated.encrypt(id, PERSON);

        assertThat(rotated.decryptText(before, PERSON, id.kind())).isEqualTo(id.reveal());
        assertThatThrownBy(() -> cipher.decrypt(after, PERSON, id.kind())).isInstanceOf(KeyMissing.class);
    }

    @Test
    void and_says_plainly_that_a_key_is_lost() {
        byte[] stored = cipher.encrypt(id, PERSON);

        assertThatThrownBy(() -> cipher(NEW_KEY).decrypt(stored, PERSON, id.kind()))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining(KeyRing.parse(OLD_KEY).currentId())
                .hasMessageContaining("not among the configured keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "not base64!", "c2hvcnQ="})
    void and_does_not_start_on_a_bad_secret(String secret) {
        assertThatThrownBy(() -> KeyRing.parse(secret)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void and_does_not_print_a_secret_it_refuses() {
        assertThatThrownBy(() -> KeyRing.parse("c2hvcnQ=")).hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> KeyRing.parse(OLD_KEY + "\n" + OLD_KEY)).hasMessageNotContaining(OLD_KEY);
    }

    @Test
    void and_never_uses_a_nonce_twice() {
        var nonces = new HashSet<ByteBuffer>();
        for (int value = 0; value < 100_000; value++) {
            assertThat(nonces.add(ByteBuffer.wrap(cipher.encrypt(new byte[0], "", ""), 5, 12))).isTrue();
        }
    }

    @Test
    void and_finds_a_person_by_a_keyed_fingerprint() {
        BlindIndex index = new BlindIndex(OLD_KEY);

        assertThat(index.of(id)).hasSize(32).isEqualTo(index.of(CitizenId.of("532301199003070012")));
        assertThat(index.hexOf(id)).hasSize(64).doesNotContain("532301");
        assertThat(index.of(id)).isNotEqualTo(index.of(CitizenId.of("532301195806301218")));
        assertThat(index.of(id)).isNotEqualTo(new BlindIndex(NEW_KEY).of(id));
        assertThat(index.of(PersonName.of("阿普•沙马"))).isEqualTo(index.of(PersonName.of("阿普·沙马")));
    }

    @Test
    void and_does_not_show_that_two_kinds_of_value_have_the_same_digits() {
        BlindIndex index = new BlindIndex(OLD_KEY);
        PhoneNumber phone = PhoneNumber.of("13800001234");

        assertThat(index.of(phone)).isNotEqualTo(index.of(new SameDigits(phone.reveal())));
    }

    private record SameDigits(String reveal) implements Protected {
        @Override
        public String masked() {
            return "*";
        }

        @Override
        public String normalised() {
            return reveal;
        }

        @Override
        public String kind() {
            return "another kind";
        }
    }

    private FieldCipher cipher(String secret) {
        return new FieldCipher(KeyRing.parse(secret), random);
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
