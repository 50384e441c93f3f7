package cn.onestamp.approval.paper;

/** Where the seal is pressed: sheet counted from 0, upper left corner and diameter in millimetres. */
public record SealPlace(int sheet, double x, double y, double size) {

    /** Left, top, width and height as OFD writes a box. */
    public String boundary() {
        return Numbers.append(new StringBuilder(), x, y, size, size).toString().strip();
    }
}
