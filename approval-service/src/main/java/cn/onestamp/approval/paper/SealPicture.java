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

/** The seal as a PNG for OFD readers: one red in 16 grades of transparency, because the picture is in every file. */
public final class SealPicture {

    private static final int PIXELS = 496;
    private static final int GRADES = 16;

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
        BufferedImage red = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_BINARY, gradesOfRed());
        for (int y = 0; y < PIXELS; y++) {
            for (int x = 0; x < PIXELS; x++) {
                int grade = (grey.getRaster().getSample(x, y, 0) * (GRADES - 1) + 127) / 255;
                red.getRaster().setSample(x, y, 0, grade);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(red, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static IndexColorModel gradesOfRed() {
        byte[] reds = new byte[GRADES];
        byte[] greens = new byte[GRADES];
        byte[] blues = new byte[GRADES];
        byte[] alphas = new byte[GRADES];
        for (int i = 0; i < GRADES; i++) {
            reds[i] = (byte) Ink.RED.red();
            greens[i] = (byte) Ink.RED.green();
            blues[i] = (byte) Ink.RED.blue();
            alphas[i] = (byte) (i * 255 / (GRADES - 1));
        }
        return new IndexColorModel(4, GRADES, reds, greens, blues, alphas);
    }
}
