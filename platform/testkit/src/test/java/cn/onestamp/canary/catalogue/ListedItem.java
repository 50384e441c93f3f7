package cn.onestamp.canary.catalogue;

public record ListedItem(String code) {}
