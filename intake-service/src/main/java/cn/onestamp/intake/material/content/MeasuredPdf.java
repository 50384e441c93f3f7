package cn.onestamp.intake.material.content;


import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A PDF that lets its reader take only so many bytes one by one, which is how words are read that become objects in memory;
 * what is skipped or taken in bulk, such as pictures, does not count.
 */
final class MeasuredPdf implements RandomAccessRead {

    private final RandomAccessRead pdf;
    private int left;

    MeasuredPdf(byte[] pdf) {
        this.pdf = new RandomAccessReadBuffer(pdf);
    }

    /** From now on, so many bytes. */
    void allow(int bytes) {
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        left--;
        if (left < 0) {
            throw new IOException("more words than are read");
        }
        return pdf.read();
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        return pdf.read(into, offset, wanted);
    }

    @Override
    public long getPosition() throws IOException {
        return pdf.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        pdf.seek(position);
    }

    @Override
    public long length() throws IOException {
        return pdf.length();
    }

    @Override
    public boolean isClosed() {
        return pdf.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return pdf.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return pdf.createView(start, length);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
