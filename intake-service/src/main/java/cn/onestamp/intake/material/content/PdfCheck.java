package cn.onestamp.intake.material.content;


import cn.onestamp.platform.problem.Remediable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document one can read and nothing else: it opens, asks for no password, runs nothing and carries no other file. */
final class PdfCheck {

    /** Bytes of tables and of the first pages that are read when a document is opened. */
    private static final int OF_TABLES = 6 << 20;

    private PdfCheck() {}

    static void look(byte[] pdf) {
        if (Bytes.holdMarkup(pdf)) {
            throw Unsound.active("PDF 中夹带了网页或脚本内容，请重新导出后上传");
        }
        PdfUnfolding.look(pdf);
        MeasuredPdf measured = new MeasuredPdf(pdf);
        measured.allow(OF_TABLES);
        try (PDDocument document = Loader.loadPDF(measured)) {
            if (document.isEncrypted()) {
                throw Unsound.structure("PDF 已加密，请解除密码后上传");
            }
            if (document.getNumberOfPages() == 0) {
                throw broken();
            }
            new PdfObjects(document.getDocument(), measured).mustBePassive();
        } catch (Remediable unsound) {
            throw unsound;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw broken();
        }
    }

    private static Remediable broken() {
        return Unsound.structure("PDF 无法打开，请重新导出后上传");
    }
}
