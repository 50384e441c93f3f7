package cn.onestamp.local.hall;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.GivenFolder;
import cn.onestamp.local.folder.SafeFile;
import cn.onestamp.local.process.HallState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Which halls of this checkout are open, so that a command without {@code --data} finds the one that is. */
public final class OpenHalls {
    private final Checkout checkout;

    public OpenHalls(Checkout checkout) {
        this.checkout = checkout;
    }

    void enter(DataFolder folder) throws IOException {
        Files.createDirectories(list());
        SafeFile.write(entry(folder), folder.path().toString());
    }

    void leave(DataFolder folder) throws IOException {
        Files.deleteIfExists(entry(folder));
    }

    /** The folder asked for; else the only one open; else the usual one. */
    public DataFolder choose(Arguments arguments) throws IOException {
        if (arguments.find("data").isPresent()) {
            return GivenFolder.named(arguments.find("data").get());
        }
        List<DataFolder> open = all();
        DataFolder usual = new DataFolder(checkout.defaultData());
        return open.size() == 1 && !open.contains(usual) ? open.getFirst() : usual;
    }

    public List<DataFolder> all() throws IOException {
        List<DataFolder> open = new ArrayList<>();
        if (Files.isDirectory(list())) {
            try (Stream<Path> entries = Files.list(list())) {
                for (Path entry : entries.filter(path -> !path.toString().endsWith(".next")).toList()) {
                    DataFolder folder = new DataFolder(Path.of(Files.readString(entry)));
                    if (HallState.findOpen(folder).isPresent()) {
                        open.add(folder);
                    }
                }
            }
        }
        return open;
    }

    private Path entry(DataFolder folder) {
        return list().resolve(UUID.nameUUIDFromBytes(folder.path().toString().getBytes(StandardCharsets.UTF_8)).toString());
    }

    private Path list() {
        return checkout.own().resolve("open");
    }
}
