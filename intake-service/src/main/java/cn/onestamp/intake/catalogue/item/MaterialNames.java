package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How materials are called in the other items: one code is one material everywhere (四统一). */
record MaterialNames(Map<String, String> byCode) {

    static MaterialNames in(List<ItemVersion> inForce, String except) {
        Map<String, String> names = new HashMap<>();
        inForce.stream().filter(version -> !version.code().equals(except))
                .flatMap(version -> version.guide().item().materials().stream())
                .forEach(material -> names.putIfAbsent(material.code(), material.name()));
        return new MaterialNames(names);
    }

    Stream<Fault> faults(PublishedItem.Material material) {
        String known = byCode.getOrDefault(material.code(), material.name());
        return known.equals(material.name()) ? Stream.empty()
                : Stream.of(new Fault("/changes/materials", "material-called-otherwise", "编码" + material.code() + "在其他事项中是：" + known));
    }
}
