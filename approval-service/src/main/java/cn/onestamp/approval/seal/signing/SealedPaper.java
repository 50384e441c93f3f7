package cn.onestamp.approval.seal.signing;

/** One paper in its two equal forms. */
public record SealedPaper(SealedFile ofd, SealedFile pdf) {
}
