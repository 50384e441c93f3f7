package cn.onestamp.intake.catalogue.uniformity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item as one township holds it today.
 *
 * @param township  code of the organ
 * @param number    the item code its power names
 * @param name      as its power is published
 * @param listed    the item of that number in force; null where there is none
 */
record HeldItem(String township, String number, String name, @Nullable Listed listed) {

    /**
     * @param materials codes of what is asked for
     * @param feeFen    null where it must be reckoned
     */
    record Listed(String name, Set<String> materials, @Nullable Long feeFen) {}

    String official() {
        return listed == null ? name : listed.name();
    }

    String materials() {
        return listed == null ? "" : String.join("、", listed.materials());
    }

    String fee() {
        return listed == null ? "" : listed.feeFen() == null ? "按情形核算" : listed.feeFen() + "分";
    }
}
