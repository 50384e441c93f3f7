package cn.onestamp.intake.sharing;


import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.Uscc;

/** Whom a document belongs to, as other authorities know them. */
public sealed interface Holder {

    record OfPerson(CitizenId number) implements Holder {}

    record OfEnterprise(Uscc code) implements Holder {}
}
