package cn.onestamp.journeys.town;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** What a phone takes of a sheet of paper: a JPEG of about three megabytes, another each time. */
public final class Photograph {

    private static final int WIDTH = 2016;
    private static final int HEIGHT = 1512;

    private Photograph() {}

    public static byte[] ofASignedPaper() {
        SplittableRandom light = new SplittableRandom();
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, WIDTH, HEIGHT, light.ints((long) WIDTH * HEIGHT).toArray(), 0, WIDTH);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", jpeg);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return jpeg.toByteArray();
    }
}
