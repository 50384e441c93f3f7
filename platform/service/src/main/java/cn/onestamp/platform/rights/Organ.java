package cn.onestamp.platform.rights;

import org.jspecify.annotations.Nullable;

/** An organ as far as rights go: its name, its parent, and the organ in whose name a working body acts. */
public record Organ(String code, String name, String type, @Nullable String parent, @Nullable String actsInNameOf) {}
