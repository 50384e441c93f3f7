package cn.onestamp.approval.cases.web;

import cn.onestamp.platform.day.DeadlineCalculator;
import java.time.LocalDate;

/** The day in the town on which somebody looks, and how days are counted from it. */
record Today(LocalDate day, DeadlineCalculator calculator) {}
