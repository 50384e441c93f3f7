package cn.onestamp.intake.material.content;


import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Every object a PDF lists, whether or not a page leads to it: none of them may run or carry something. They are looked at one
 * after the other and let go, so that only one lies in memory.
 */
final class PdfObjects {

    private static final int OF_ONE_OBJECT = 1 << 20;
    private static final Set<String> RUNS = Set.of("JavaScript", "Launch", "ImportData", "Rendition", "GoToE", "RichMediaExecute");
    private static final Set<String> ACTIVE_MEMBERS = Set.of("JS", "JavaScript", "XFA", "RichMediaContent");
    private static final Set<String> CARRYING_MEMBERS = Set.of("EmbeddedFiles", "EF");

    private final COSDocument document;
    private final MeasuredPdf measured;
    private final Deque<COSBase> next = new ArrayDeque<>();

    PdfObjects(COSDocument document, MeasuredPdf measured) {
        this.document = document;
        this.measured = measured;
    }

    void mustBePassive() {
        lookThrough(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject listed = document.getObjectFromPool(key);
            measured.allow(OF_ONE_OBJECT);
            lookThrough(readable(listed));
            listed.setToNull();
        }
    }

    /** What this reader gives up on another one may understand: an object that is listed and cannot be read is not taken. */
    private static COSBase readable(COSObject listed) {
        COSBase object = listed.getObject();
        if (object == null) {
            throw Unsound.structure("PDF 无法完整读取，请重新导出后上传");
        }
        return object;
    }

    private void lookThrough(COSBase object) {
        next.push(object);
        while (!next.isEmpty()) {
            look(next.pop());
        }
    }

    /** A reference is not followed: what it leads to is listed. */
    private void look(COSBase object) {
        switch (object) {
            case COSArray array -> array.forEach(this::add);
            case COSDictionary dictionary -> look(dictionary);
            default -> { }
        }
    }

    private void look(COSDictionary dictionary) {
        for (COSName member : dictionary.keySet()) {
            if (ACTIVE_MEMBERS.contains(member.getName())) {
                throw Unsound.active("PDF 中含有脚本，请打印为新的 PDF 后上传");
            }
            if (CARRYING_MEMBERS.contains(member.getName())) {
                throw Unsound.active("PDF 中嵌有其他文件，请去除附件后上传");
            }
            add(dictionary.getItem(member));
        }
        if (RUNS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))) {
            throw Unsound.active("PDF 打开时会运行程序或脚本，请打印为新的 PDF 后上传");
        }
        if ("EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE))) {
            throw Unsound.active("PDF 中嵌有其他文件，请去除附件后上传");
        }
    }

    /** Only what may hold something else is looked at. */
    private void add(COSBase object) {
        if (object instanceof COSArray || object instanceof COSDictionary) {
            next.push(object);
        }
    }
}
