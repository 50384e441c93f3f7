package cn.onestamp.intake.routing;

/** Who is competent for a matter at a place: somebody this house works for, or a township government it does not. */
public sealed interface Competence permits Route, Elsewhere {}
