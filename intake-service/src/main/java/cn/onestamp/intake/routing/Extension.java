package cn.onestamp.intake.routing;

import cn.onestamp.platform.day.Period;

/** By how much a statutory limit may be extended once, and the article that says so. */
public record Extension(int amount, Period.Unit unit, String basis) {}
