package cn.onestamp.canary.parcel.store;

public final class StoredParcels {}
