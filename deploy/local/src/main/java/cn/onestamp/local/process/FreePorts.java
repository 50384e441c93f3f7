package cn.onestamp.local.process;

import cn.onestamp.local.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** Looks whether the ports are free before anything is started. */
public final class FreePorts {
    private FreePorts() {}

    public static void mustBeFree(List<Part> parts) {
        for (Part part : parts) {
            for (int port : part.ports()) {
                if (!isFree(port)) {
                    throw new Refusal("Port " + port + " is taken, and " + part.name()
                            + " wants it; end what listens there, or choose other ports with --port-base.");
                }
            }
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
