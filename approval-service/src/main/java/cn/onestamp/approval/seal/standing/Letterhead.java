package cn.onestamp.approval.seal.standing;

import cn.onestamp.approval.paper.Fact;
import cn.onestamp.approval.paper.PaperContent;
import java.util.ArrayList;
import java.util.List;

/** What all standing papers have in common: in whose name, about what, to whom, and where to ask. */
record Letterhead(StandingSeals.StandingSeal seal, StandingMatters.StandingMatter matter, ItemLaws.ItemLaw law, String link) {

    PaperContent over(StandingText text) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("申请人", matter.holder()), new Fact("事项名称", matter.itemName()), new Fact("办件编号", matter.number())));
        facts.addAll(text.facts());
        if (seal.phone() != null) {
            facts.add(new Fact("咨询投诉电话", seal.phone()));
        }
        return new PaperContent(seal.seal().organ(), text.title(), matter.number(), matter.holder(), text.body(this), facts,
                text.remedies(), text.on(), link);
    }

    /** What the paper rests on: the article where the licensing law governs, or the item's own basis. */
    String basis(String articleOfTheLicensingLaw) {
        return law.licensing() ? "《中华人民共和国行政许可法》" + articleOfTheLicensingLaw : law.basis().replace('；', '、');
    }

    String item() {
        return "“" + matter.itemName() + "”";
    }
}
