package cn.onestamp.approval.seal.signing;

import cn.onestamp.approval.paper.Composer;
import cn.onestamp.approval.paper.Composition;
import cn.onestamp.approval.paper.PaperContent;
import cn.onestamp.approval.paper.PdfWriter;
import cn.onestamp.approval.paper.SealFace;
import cn.onestamp.approval.paper.SealPicture;
import cn.onestamp.approval.paper.Typefaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Presses a seal on a paper: composes it once and makes both files of it. Thread-safe; some milliseconds of processor
 * time per paper, so callers on an event loop hand it to a bounded scheduler.
 */
public final class SealPress {

    private static final String TEST_NOTICE = "本文书所盖印章为测试印章，仅供系统测试，不具法律效力";
    private static final String NOTICE = "本文书加盖电子印章，与加盖实物印章的纸质文书具有同等法律效力";

    private final Typefaces typefaces;
    private final SigningKeys keys;
    private final Map<Seal, SealFace> faces = new ConcurrentHashMap<>();

    public SealPress(Typefaces typefaces, SigningKeys keys) {
        this.typefaces = typefaces;
        this.keys = keys;
    }

    /**
     * Seals the paper in both forms.
     *
     * @param at the moment of sealing, in town time
     * @throws cn.onestamp.approval.paper.UnprintableCharacters when a character cannot be printed
     * @throws SealDoesNotFit when the seal belongs to another organ or is not valid at that moment
     * @throws KeyUnavailable when a key cannot be used
     */
    public SealedPaper press(PaperContent content, Seal seal, Instant at) {
        Composition paper = compose(content, seal, at);
        return new SealedPaper(SealedFile.of(ofd(paper, seal, at)), SealedFile.of(pdf(paper, seal, at)));
    }

    Composition compose(PaperContent content, Seal seal, Instant at) {
        SealDoesNotFit.check(content, seal, at);
        return new Composer(typefaces).compose(content, CodeText.of(content, keys.forCodes()), seal.test() ? TEST_NOTICE : NOTICE);
    }

    byte[] ofd(Composition paper, Seal seal, Instant at) {
        try {
            byte[] electronicSeal = keys.electronicSeal(seal, () -> SealPicture.png(face(seal)));
            return SealedOfd.seal(paper, electronicSeal, keys.forSeals(seal.organ()), at);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] pdf(Composition paper, Seal seal, Instant at) {
        try {
            return SignedPdf.sign(PdfWriter.write(paper, face(seal), at), keys.forDocuments(seal.organ()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private SealFace face(Seal seal) {
        return faces.computeIfAbsent(seal, drawn -> SealFace.draw(typefaces, seal.organ().name(), seal.purpose(), seal.test()));
    }
}
