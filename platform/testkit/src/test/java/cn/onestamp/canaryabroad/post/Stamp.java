package cn.onestamp.canaryabroad.post;

public record Stamp(String country) {}
