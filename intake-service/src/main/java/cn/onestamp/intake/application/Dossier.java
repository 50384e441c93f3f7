package cn.onestamp.intake.application;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked, by whom, where, and what was handed in.
 *
 * @param id      UUID made with the draft
 * @param applicantId the person, not the account
 * @param applicantMasked the name as lists show it (张*)
 * @param form    answers by field, of the shape the item's form asks for
 */
public record Dossier(
        String id, String applicantId, String applicantMasked, AskedItem item, DivisionCode place, Route route,
        Map<String, Object> form, List<Material> materials) {

    /** The item with its version: of a draft the one it was begun with, from the submission on the one in force on that day. */
    public record AskedItem(String code, int version, String name) {}

    /** Where it is handled and who decides: two answers, never one. */
    public record Route(String handledAt, String decidedBy, String basis, Optional<String> grantId) {}

    /** A file handed in for a material; {@code sha256} is the name under which it is stored. */
    public record Material(String code, String fileName, String mediaType, long size, String sha256) {}

    Dossier handingIn(Material material) {
        List<Material> others = materials.stream().filter(other -> !other.code().equals(material.code())).toList();
        List<Material> all = new ArrayList<>(others);
        all.add(material);
        return new Dossier(id, applicantId, applicantMasked, item, place, route, form, List.copyOf(all));
    }

    /** The request is made under the version and to the organs of that day, which the case keeps. */
    Dossier askingFor(AskedItem inForce, Route route) {
        return new Dossier(id, applicantId, applicantMasked, inForce, place, route, form, materials);
    }

    Dossier answering(Map<String, Object> form) {
        return new Dossier(id, applicantId, applicantMasked, item, place, route, form, materials);
    }

    /** @throws Absent if nothing was handed in for it */
    Material get(String materialCode) {
        return materials.stream().filter(material -> material.code().equals(materialCode)).findFirst().orElseThrow(Absent::new);
    }

    boolean holds(String materialCode) {
        return materials.stream().anyMatch(material -> material.code().equals(materialCode));
    }
}
