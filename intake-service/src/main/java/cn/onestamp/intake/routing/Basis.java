package cn.onestamp.intake.routing;

/**
 * Why an organ decides: by statute, by conferral (赋权), by assignment (交办, only what is put on file), entrusted by another organ in whose name it
 * acts (委托, 行政许可法 art. 24), or because the county has kept the power.
 */
public enum Basis { STATUTORY, CONFERRED, ASSIGNED, ENTRUSTED, RETAINED }
