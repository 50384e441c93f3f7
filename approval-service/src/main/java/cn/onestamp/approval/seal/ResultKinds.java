package cn.onestamp.approval.seal;

import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.reference.Shelf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Results by item version, from the read copy. */
public final class ResultKinds {

    /** Of a published item, what its result needs. */
    public record PublishedResult(
            String code, int version, String resultDocument, String legalBasis, @Nullable Integer validityMonths) {}

    private final Shelf<PublishedResult> items;

    public ResultKinds(Shelf<PublishedResult> items) {
        this.items = items;
    }

    /** A case keeps the version of its day; an unknown version is never guessed. */
    ResultKind get(String itemCode, int version) {
        return items.find(itemCode + "@" + version)
                .map(item -> new ResultKind(item.resultDocument(), item.legalBasis(), Optional.ofNullable(item.validityMonths())))
                .orElseThrow(() -> new Unavailable("Version " + version + " of item " + itemCode + " has not been heard of yet"));
    }
}
