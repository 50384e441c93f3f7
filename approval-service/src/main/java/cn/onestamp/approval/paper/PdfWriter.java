package cn.onestamp.approval.paper;

import cn.onestamp.platform.day.CivilTime;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a paper as PDF/A-2b (ISO 19005-2) in one pass, with a certifying signature field whose appearance is the seal
 * (ISO 32000-1, 12.8; no change allowed afterwards). The room for the signature is kept free, so that nothing is ever
 * appended to the file.
 */
public final class PdfWriter {

    private static final int SIGNATURE_BYTES = 3072;
    private static final int RANGE = 32;
    private static final DateTimeFormatter PDF_TIME = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+08''00'''");
    private static final byte[] SRGB = Deflated.of(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private PdfWriter() {
    }

    /** The paper with the seal at its place and room for a signature made at the given moment. */
    public static PdfDraft write(Composition paper, SealFace seal, Instant at) {
        PdfFile file = new PdfFile();
        int catalogue = file.reserve();
        int pages = file.reserve();
        int field = file.reserve();
        int signature = file.reserve();
        Map<Typeface, Integer> fontIndex = new HashMap<>();
        String resources = resources(file, paper, fontIndex);
        List<Integer> sheets = new ArrayList<>();
        for (int i = 0; i < paper.sheets().size(); i++) {
            int content = file.deflated("", PdfMarks.sheet(paper.sheets().get(i), fontIndex, paper.fonts()));
            sheets.add(file.object("<</Type/Page/Parent %d 0 R/MediaBox[0 0 595.276 841.89]/Contents %d 0 R/Resources<<%s>>%s>>"
                    .formatted(pages, content, resources, i == paper.seal().sheet() ? "/Annots[" + field + " 0 R]" : "")));
        }
        file.object(pages, "<</Type/Pages/Count %d/Kids[%s]>>".formatted(sheets.size(),
                String.join(" ", sheets.stream().map(sheet -> sheet + " 0 R").toList())));
        field(file, field, signature, sheets.get(paper.seal().sheet()), paper.seal(), seal);
        int room = signature(file, signature, paper.content(), at);
        int profile = file.stream("/N 3/Filter/FlateDecode", SRGB);
        int metadata = file.stream("/Type/Metadata/Subtype/XML",
                Xmp.of(paper.content(), at.atZone(CivilTime.ZONE)).getBytes(StandardCharsets.UTF_8));
        file.object(catalogue, ("<</Type/Catalog/Version/1.7/Pages %d 0 R/Lang(zh-CN)/Metadata %d 0 R"
                + "/ViewerPreferences<</DisplayDocTitle true>>"
                + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/DestOutputProfile %d 0 R>>]"
                + "/AcroForm<</Fields[%d 0 R]/SigFlags 3>>/Perms<</DocMDP %d 0 R>>>>")
                .formatted(pages, metadata, profile, field, signature));
        int info = file.object("<</Title%s/Author%s/Creator(OneStamp)/Producer(OneStamp)/CreationDate(%s)/ModDate(%s)>>"
                .formatted(PdfFile.string(Xmp.title(paper.content())), PdfFile.string(paper.content().organ().name()),
                        time(at), time(at)));
        byte[] bytes = file.finish(catalogue, info, id(paper.content(), at));
        return patchedRange(new PdfDraft(bytes, room, SIGNATURE_BYTES));
    }

    private static String resources(PdfFile file, Composition paper, Map<Typeface, Integer> fontIndex) {
        StringBuilder fonts = new StringBuilder();
        for (int i = 0; i < paper.fonts().size(); i++) {
            fontIndex.put(paper.fonts().get(i).subset().face(), i);
            fonts.append("/F%d %d 0 R".formatted(i, PdfFonts.embed(file, paper.fonts().get(i), i)));
        }
        StringBuilder pictures = new StringBuilder();
        paper.sheets().stream().flatMap(sheet -> sheet.marks().stream())
                .filter(Mark.Code.class::isInstance).map(Mark.Code.class::cast)
                .forEach(code -> pictures.append("/Code %d 0 R".formatted(picture(file, code.code()))));
        return "/Font<<%s>>/XObject<<%s>>".formatted(fonts, pictures);
    }

    private static int picture(PdfFile file, ScanCode code) {
        return file.stream(("/Type/XObject/Subtype/Image/Width %1$d/Height %1$d/ColorSpace/DeviceGray/BitsPerComponent 1"
                + "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 1/BitsPerComponent 1/Columns %1$d>>")
                .formatted(code.width()), code.rows());
    }

    private static void field(PdfFile file, int number, int signature, int sheet, SealPlace place, SealFace seal) {
        StringBuilder box = new StringBuilder();
        double bottom = Sheet.HEIGHT - place.y() - place.size();
        Numbers.append(box, place.x() * PdfMarks.POINT, bottom * PdfMarks.POINT,
                (place.x() + place.size()) * PdfMarks.POINT, (bottom + place.size()) * PdfMarks.POINT);
        StringBuilder size = Numbers.append(new StringBuilder(), SealFace.SIZE * PdfMarks.POINT);
        int appearance = file.stream(("/Type/XObject/Subtype/Form/Filter/FlateDecode/BBox[0 0 %1$s %1$s]"
                + "/Resources<</ExtGState<</Over<</Type/ExtGState/BM/Multiply>>>>>>").formatted(size), seal.pdfForm());
        file.object(number, ("<</Type/Annot/Subtype/Widget/FT/Sig/T(Seal)/F 132/Rect[%s]/P %d 0 R/V %d 0 R/AP<</N %d 0 R>>>>")
                .formatted(box.toString().strip(), sheet, signature, appearance));
    }

    /** The place of the room: the first thing after the two keys that only this object has. */
    private static int signature(PdfFile file, int number, PaperContent content, Instant at) {
        String before = "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached"
                + "/ByteRange[" + " ".repeat(RANGE) + "]/Contents";
        String after = "/M(%s)/Name%s/Reason%s/Reference[<</Type/SigRef/TransformMethod/DocMDP".formatted(time(at),
                PdfFile.string(content.organ().name()), PdfFile.string(Xmp.title(content)))
                + "/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]>>";
        int at0 = file.object(number, before + "<" + "0".repeat(2 * SIGNATURE_BYTES) + ">" + after);
        return at0 + before.length();
    }

    private static PdfDraft patchedRange(PdfDraft draft) {
        String range = "0 %d %d %d".formatted(draft.room(), draft.roomEnd(), draft.bytes().length - draft.roomEnd());
        byte[] digits = range.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, draft.bytes(), draft.room() - "]/Contents".length() - RANGE, digits.length);
        return draft;
    }

    private static String time(Instant at) {
        return PDF_TIME.format(at.atZone(CivilTime.ZONE));
    }

    private static byte[] id(PaperContent content, Instant at) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(content.canonicalText());
            return Arrays.copyOf(sha.digest(at.toString().getBytes(StandardCharsets.US_ASCII)), 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
