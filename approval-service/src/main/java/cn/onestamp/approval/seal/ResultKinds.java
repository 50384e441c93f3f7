package cn.onestamp.approval.seal;

import cn.onestamp.approval.seal.standing.ItemLaws;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.reference.Shelf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Results by item version, from the read copy. */
final class ResultKinds {

    /** Of a published item, what its result needs; more than half of the items name no document. */
    public record PublishedResult(
            String code, int version, @Nullable String resultDocument, String legalBasis, @Nullable Integer validityMonths,
            boolean licensingLaw) {

        ResultKind kind() {
            return ResultKind.of(licensingLaw, resultDocument, legalBasis, Optional.ofNullable(validityMonths));
        }
    }

    private final Shelf<PublishedResult> items;

    public ResultKinds(Shelf<PublishedResult> items) {
        this.items = items;
    }

    /** A case keeps the version of its day; an unknown version is never guessed. */
    ResultKind get(String itemCode, int version) {
        return published(itemCode, version).kind();
    }

    ItemLaws.ItemLaw lawOf(String itemCode, int version) {
        PublishedResult item = published(itemCode, version);
        return new ItemLaws.ItemLaw(item.licensingLaw(), item.legalBasis());
    }

    private PublishedResult published(String itemCode, int version) {
        return items.find(itemCode + "@" + version)
                .orElseThrow(() -> new Unavailable("Version " + version + " of item " + itemCode + " has not been heard of yet"));
    }
}
