package cn.onestamp.journeys.hall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** A bare line to a port, for what no well-behaved client would send. */
public final class Line {

    private static final int PIECE = 64 << 10;
    private static final int PATIENCE_MILLIS = 15_000;

    private Line() {}

    /**
     * How it ended.
     *
     * @param status 0 when the line was cut without an answer
     * @param taken  bytes of the body that could be sent
     */
    public record End(int status, long taken, String answer) {}

    /** Sends a chunked body of up to {@code bytes} that does not say how long it will be: a beginning, and then blanks. */
    public static End sendsChunked(
            URI address, String method, String path, Map<String, String> headers, String beginning, long bytes) throws IOException {
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = line.getOutputStream();
            out.write((head(address, method, path, "Transfer-Encoding: chunked", headers) + Integer.toHexString(beginning.length()) + "\r\n" + beginning + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            byte[] piece = new byte[PIECE];
            Arrays.fill(piece, (byte) ' ');
            long taken = 0;
            try {
                while (taken < bytes && line.getInputStream().available() == 0) {
                    out.write((Integer.toHexString(PIECE) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    out.write(piece);
                    out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    taken += PIECE;
                }
                out.flush();
            } catch (IOException cut) {
                return new End(0, taken, "");
            }
            return answered(line.getInputStream(), taken);
        }
    }

    /** Sends exactly these bytes. */
    public static End sends(URI address, byte[] all) throws IOException {
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout(PATIENCE_MILLIS);
            line.getOutputStream().write(all);
            return answered(line.getInputStream(), all.length);
        }
    }

    /** Announces a body, sends so many bytes of it and hangs up. */
    public static void breaksOff(URI address, String method, String path, Map<String, String> headers, byte[] body, int after) throws IOException {
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.getOutputStream().write(head(address, method, path, "Content-Length: " + body.length, headers).getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().write(body, 0, after);
        }
    }

    private static String head(URI address, String method, String path, String length, Map<String, String> headers) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n" + length + "\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static End answered(InputStream in, long taken) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read > 0; read = in.available() > 0 ? in.read(piece) : 0) {
                answer.write(piece, 0, read);
            }
        } catch (IOException cut) {
            // what was read so far is the answer
        }
        String text = answer.toString(StandardCharsets.UTF_8);
        return new End(text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0, taken, text);
    }
}
