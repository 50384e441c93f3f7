package cn.onestamp.approval.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A typeface as far as one paper uses it, the small font file made of that, and the same deflated (RFC 1950). */
record EmbeddedFont(FontSubset subset, byte[] file, byte[] deflated) {

    /** One font per typeface, in the order of first use. */
    static List<EmbeddedFont> of(List<Sheet> sheets) {
        Map<Typeface, TreeSet<Integer>> used = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            for (Mark mark : sheet.marks()) {
                if (mark instanceof Mark.Text text) {
                    TreeSet<Integer> characters = used.computeIfAbsent(text.face(), face -> new TreeSet<>());
                    for (int character : text.codePoints()) {
                        characters.add(character);
                    }
                }
            }
        }
        return used.entrySet().stream().map(face -> {
            FontSubset subset = new FontSubset(face.getKey(), face.getValue());
            byte[] file = subset.toTrueType();
            return new EmbeddedFont(subset, file, Deflated.of(file));
        }).toList();
    }
}
