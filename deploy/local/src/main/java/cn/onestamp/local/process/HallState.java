package cn.onestamp.local.process;

import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The note of who is at work, kept in the data folder while the hall is open.
 *
 * @param caretaker the launcher that watches over the parts
 * @param ready whether everything was ready at once
 * @param readyMillis from the call to open until everything was ready; 0 before
 */
public record HallState(
        ProcessIdentity caretaker, int portBase, String address, boolean ready, long readyMillis, List<PartState> parts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Optional<HallState> find(DataFolder folder) throws IOException {
        return Files.exists(folder.state())
                ? Optional.of(JSON.readValue(Files.readString(folder.state()), HallState.class))
                : Optional.empty();
    }

    /** The note of a hall whose caretaker is alive. */
    public static Optional<HallState> findOpen(DataFolder folder) throws IOException {
        return find(folder).filter(state -> state.caretaker.isAlive());
    }

    void keep(DataFolder folder) throws IOException {
        SafeFile.write(folder.state(), JSON.writeValueAsString(this));
    }

    /** Processes of a hall in this folder that live on although nobody watches over them; none where the caretaker is there. */
    public static List<PartState> leftBehind(DataFolder folder) throws IOException {
        return find(folder).filter(state -> !state.caretaker.isAlive()).map(HallState::alive).orElse(List.of());
    }

    List<PartState> alive() {
        return parts.stream().filter(part -> part.identity() != null && part.identity().isAlive()).toList();
    }
}
