package cn.onestamp.intake.application.web;

/** The canary of the wall that keeps desks to themselves. */
public final class DeskEverybodySees {}
