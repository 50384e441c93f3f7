package cn.onestamp.approval.paper;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The seal as a PNG for OFD readers: one red, 256 grades of transparency, because a palette is quick to read. */
public final class SealPicture {

    private static final int PIXELS = 496;

    private SealPicture() {
    }

    /** The PNG file; {@link SealFace#SIZE} mm at 300 dots per inch. */
    public static byte[] png(SealFace face) {
        BufferedImage grey = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        AffineTransform scale = AffineTransform.getScaleInstance(PIXELS / SealFace.SIZE, PIXELS / SealFace.SIZE);
        for (Shape shape : face.shapes()) {
            graphics.fill(scale.createTransformedShape(shape));
        }
        graphics.dispose();
        BufferedImage red = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_INDEXED, gradesOfRed());
        red.setData(grey.getRaster());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(red, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static IndexColorModel gradesOfRed() {
        byte[] reds = new byte[256];
        byte[] greens = new byte[256];
        byte[] blues = new byte[256];
        byte[] alphas = new byte[256];
        for (int i = 0; i < 256; i++) {
            reds[i] = (byte) Ink.RED.red();
            greens[i] = (byte) Ink.RED.green();
            blues[i] = (byte) Ink.RED.blue();
            alphas[i] = (byte) i;
        }
        return new IndexColorModel(8, 256, reds, greens, blues, alphas);
    }
}
