package cn.onestamp.platform.rights;

import cn.onestamp.platform.id.DivisionCode;

/** What an act is about: the status, where it is handled, who decides it, and the place it concerns. */
public record Matter(String status, String handledAt, String decidedBy, DivisionCode place) {}
