package cn.onestamp.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A line on which one can behave badly. */
final class RawLine implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;

    RawLine(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
        out = socket.getOutputStream();
    }

    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    long writeChunksUntilCut(long most) {
        var chunk = ("10000\r\n" + "x".repeat(65_536) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        long sent = 0;
        try {
            while (sent < most) {
                out.write(chunk);
                sent += 65_536;
            }
        } catch (IOException cut) {
            return sent;
        }
        return sent;
    }

    String answer() {
        try {
            var line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)).readLine();
            return line == null ? "" : line;
        } catch (IOException cut) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
