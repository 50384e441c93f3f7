package cn.onestamp.local.part;

import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.Secrets;

/** What every part is told about the hall it works in. */
record Hall(Checkout checkout, DataFolder folder, Ports ports, Secrets secrets, String storeUri, boolean withFaults) {

    String keycloakAddress() {
        return "http://127.0.0.1:" + ports.keycloak() + "/auth";
    }

    String issuer() {
        return ports.address() + "/auth/realms/onestamp";
    }

    String kafkaAddress() {
        return "127.0.0.1:" + ports.kafka();
    }
}
