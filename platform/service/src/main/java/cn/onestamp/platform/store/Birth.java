package cn.onestamp.platform.store;

import cn.onestamp.platform.event.Happened;
import java.util.List;
import org.bson.Document;

/** A document that is about to exist, with its {@code _id}, and the first events of its history. */
public record Birth(Document document, List<Happened> events) {}
