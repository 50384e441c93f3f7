package cn.onestamp.intake.application;

import cn.onestamp.intake.application.doors.RoomThatKnowsTheCore;

/** A canary of the wall between rooms: what it knows knows it. */
public record CoreThatKnowsARoom(RoomThatKnowsTheCore room) {}
