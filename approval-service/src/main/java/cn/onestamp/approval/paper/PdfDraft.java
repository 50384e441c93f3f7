package cn.onestamp.approval.paper;

/**
 * A PDF that is complete but for the signature: every byte is in its place, the signature's room holds zeros.
 *
 * @param bytes the whole file
 * @param room  where the room for the signature starts, at its {@code <}
 * @param width how many bytes of signature fit, each written as two digits
 */
public record PdfDraft(byte[] bytes, int room, int width) {

    /** The first byte after the room. */
    public int roomEnd() {
        return room + 2 * width + 2;
    }
}
