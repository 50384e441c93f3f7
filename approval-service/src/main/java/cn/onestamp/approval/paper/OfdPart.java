package cn.onestamp.approval.paper;

import java.util.Arrays;

/**
 * One file of an OFD package.
 *
 * @param name   inside the package, without leading slash
 * @param packed the same content deflated without frame (RFC 1951), or the content itself where that saves nothing
 */
public record OfdPart(String name, byte[] content, byte[] packed) {

    private static final int FRAME_BEFORE = 2;
    private static final int FRAME_BEHIND = 4;

    /** A file worth packing. */
    public static OfdPart packed(String name, byte[] content) {
        return deflated(name, content, Deflated.of(content));
    }

    /** A file that is packed already in itself, such as a picture. */
    public static OfdPart asItIs(String name, byte[] content) {
        return new OfdPart(name, content, content);
    }

    /** A file whose deflated form (RFC 1950) exists already. */
    static OfdPart deflated(String name, byte[] content, byte[] deflated) {
        return new OfdPart(name, content, Arrays.copyOfRange(deflated, FRAME_BEFORE, deflated.length - FRAME_BEHIND));
    }

    boolean isStored() {
        return packed == content;
    }
}
