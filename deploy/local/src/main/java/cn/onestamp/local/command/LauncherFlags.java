package cn.onestamp.local.command;

import java.util.List;

/** How a launcher is started that stays: it only watches and needs next to nothing. */
final class LauncherFlags {
    static final List<String> ALL = List.of(
            "-Xmx48m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=48m");

    private LauncherFlags() {}
}
