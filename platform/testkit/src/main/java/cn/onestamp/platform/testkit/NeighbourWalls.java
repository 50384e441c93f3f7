package cn.onestamp.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** Who may know whom. */
final class NeighbourWalls {

    private static final Set<String> PENS = Set.of(
            "java.security.PrivateKey", "org.bouncycastle.operator.ContentSigner", "org.bouncycastle.crypto.signers.SM2Signer",
            "org.bouncycastle.cms.CMSSignedDataGenerator", "org.bouncycastle.crypto.params.ECPrivateKeyParameters");

    private NeighbourWalls() {}

    static Map<String, ArchRule> rules(Set<String> rooms) {
        return Map.of(
                "services share nothing but the platform", Wall.between(NeighbourWalls::otherService),
                "features do not reach into each other's adapters", Wall.between((one, other) ->
                        inAnotherFeature(one, other) && Place.of(other).isAdapter(rooms) && !Place.of(one).wires()),
                "the catalogue is read through the read copy", Wall.between(NeighbourWalls::catalogueFromOutside),
                "only the seal signs", Wall.between((one, other) ->
                        PENS.contains(other.getName()) && Place.of(one).inAService() && !Place.of(one).feature().equals("seal")));
    }

    private static boolean otherService(JavaClass one, JavaClass other) {
        Place from = Place.of(one);
        Place to = Place.of(other);
        return to.inAService() && !from.service().equals(to.service());
    }

    private static boolean catalogueFromOutside(JavaClass one, JavaClass other) {
        return inAnotherFeature(one, other) && Place.of(other).feature().equals("catalogue");
    }

    private static boolean inAnotherFeature(JavaClass one, JavaClass other) {
        Place from = Place.of(one);
        Place to = Place.of(other);
        return from.inAService() && !from.feature().isEmpty() && from.service().equals(to.service())
                && !from.feature().equals(to.feature());
    }
}
