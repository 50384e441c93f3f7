package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.CoreThatKnowsARoom;

/** The other half of the canary: every room may know the core, which may know none. */
public interface RoomThatKnowsTheCore {

    CoreThatKnowsARoom core();
}
