package cn.onestamp.platform.caller;

import cn.onestamp.platform.crypto.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** SHA-256 of the JSON form of a request. */
final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Fingerprint() {}

    static String of(Object body) {
        return Sha256.hex(JSON.writeValueAsBytes(body));
    }
}
