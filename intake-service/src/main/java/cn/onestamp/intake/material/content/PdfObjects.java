package cn.onestamp.intake.material.content;


import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Every object a PDF knows, whether or not a page leads to it: none of them may run or carry something. */
final class PdfObjects {

    private static final int MOST = 2_000_000;
    private static final Set<String> RUNS = Set.of("JavaScript", "Launch", "ImportData", "Rendition", "GoToE", "RichMediaExecute");
    private static final Set<String> ACTIVE_MEMBERS = Set.of("JS", "JavaScript", "XFA", "RichMediaContent");
    private static final Set<String> CARRYING_MEMBERS = Set.of("EmbeddedFiles", "EF");

    private final COSDocument document;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> next = new ArrayDeque<>();

    PdfObjects(COSDocument document) {
        this.document = document;
    }

    void mustBePassive() {
        add(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> add(readable(document.getObjectFromPool(key))));
        while (!next.isEmpty()) {
            look(next.pop());
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

    private void look(COSBase object) {
        switch (object) {
            case COSObject reference -> add(reference.getObject());
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

    private void add(@Nullable COSBase object) {
        if (object != null && seen.add(object)) {
            if (seen.size() > MOST) {
                throw Unsound.structure("PDF 过于复杂，请重新导出后上传");
            }
            next.push(object);
        }
    }
}
