package cn.onestamp.platform.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The action table of the contracts. */
public final class Actions {

    private final Map<String, Action> byName;

    private Actions(List<Action> rows) {
        byName = rows.stream().collect(Collectors.toMap(Action::action, Function.identity()));
    }

    public static Actions fromContracts() {
        try (InputStream table = Actions.class.getResourceAsStream("/contracts/actions.json")) {
            return new Actions(JsonMapper.shared().readValue(table, new TypeReference<List<Action>>() { }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Action named(String action) {
        Action row = byName.get(action);
        if (row == null) {
            throw new IllegalArgumentException("actions.json has no row for " + action);
        }
        return row;
    }
}
