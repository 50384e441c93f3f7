package cn.onestamp.platform.web;

import java.util.List;
import org.springframework.http.HttpMethod;

/** What anyone may call of one feature without signing in; everything else needs a token. */
public record OpenDoors(List<Door> doors) {

    public record Door(HttpMethod method, String path) {}

    public static OpenDoors of(Door... doors) {
        return new OpenDoors(List.of(doors));
    }
}
