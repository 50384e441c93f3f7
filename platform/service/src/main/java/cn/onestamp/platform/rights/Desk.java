package cn.onestamp.platform.rights;

import cn.onestamp.platform.id.DivisionCode;

/** Where somebody works through a list: all matters in this relation to this organ within this division. */
public record Desk(Relation relation, String organ, DivisionCode scope) {}
