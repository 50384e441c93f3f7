package cn.onestamp.approval.seal.standing;

/** By which law an item is dealt with, version by version. */
public interface ItemLaws {

    /**
     * @param licensing whether 行政许可法 governs the procedure
     * @param basis     the item's own basis as it states it; several are separated by {@code ；}
     */
    record ItemLaw(boolean licensing, String basis) {}

    /** Fails where the version has not been heard of yet. */
    ItemLaw of(String itemCode, int version);
}
