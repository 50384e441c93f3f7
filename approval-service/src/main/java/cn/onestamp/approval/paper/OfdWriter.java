package cn.onestamp.approval.paper;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a paper as the files of an OFD package (GB/T 33190-2016): pages of positioned text, the fonts, the code. The
 * list of signatures is announced but not written: it belongs to whoever seals.
 */
public final class OfdWriter {

    /** Where {@code OFD.xml} says the list of signatures is. */
    public static final String SIGNATURES = "Doc_0/Signs/Signatures.xml";

    private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private OfdWriter() {
    }

    /** The parts in the order of the archive, {@code OFD.xml} first. */
    public static List<OfdPart> write(Composition paper) {
        List<OfdPart> files = new ArrayList<>();
        OfdIds ids = new OfdIds(paper);
        put(files, "OFD.xml", root(paper.content()));
        put(files, "Doc_0/Document.xml", document(paper, ids));
        put(files, "Doc_0/PublicRes.xml", fonts(paper, ids));
        put(files, "Doc_0/DocumentRes.xml", pictures(ids));
        for (int i = 0; i < paper.sheets().size(); i++) {
            put(files, "Doc_0/Pages/Page_%d/Content.xml".formatted(i), OfdMarks.sheet(paper.sheets().get(i), ids));
        }
        for (int i = 0; i < paper.fonts().size(); i++) {
            EmbeddedFont font = paper.fonts().get(i);
            files.add(OfdPart.deflated("Doc_0/Res/font_%d.ttf".formatted(i), font.file(), font.deflated()));
        }
        paper.sheets().stream().flatMap(sheet -> sheet.marks().stream())
                .filter(Mark.Code.class::isInstance).map(Mark.Code.class::cast)
                .forEach(code -> files.add(OfdPart.asItIs("Doc_0/Res/code.png",
                        Png.blackAndWhite(code.code().width(), code.code().rows()))));
        return files;
    }

    /** The identifier of the page on which the seal is pressed. */
    public static int sealedPage(Composition paper) {
        return new OfdIds(paper).page(paper.seal().sheet());
    }

    private static void put(List<OfdPart> files, String name, String xml) {
        files.add(OfdPart.packed(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(StandardCharsets.UTF_8)));
    }

    private static String root(PaperContent content) {
        return """
                <ofd:OFD %s Version="1.1" DocType="OFD"><ofd:DocBody><ofd:DocInfo>\
                <ofd:DocID>%s</ofd:DocID><ofd:Title>%s</ofd:Title><ofd:Author>%s</ofd:Author>\
                <ofd:CreationDate>%s</ofd:CreationDate><ofd:DocUsage>Normal</ofd:DocUsage>\
                <ofd:Creator>OneStamp</ofd:Creator><ofd:CustomDatas>\
                <ofd:CustomData Name="organ">%s</ofd:CustomData><ofd:CustomData Name="number">%s</ofd:CustomData>\
                <ofd:CustomData Name="verification">%s</ofd:CustomData></ofd:CustomDatas></ofd:DocInfo>\
                <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot><ofd:Signatures>%s</ofd:Signatures></ofd:DocBody></ofd:OFD>"""
                .formatted(NAMESPACE, UUID.nameUUIDFromBytes(content.canonicalText()).toString().replace("-", ""),
                        Xml.escaped(content.title()), Xml.escaped(content.organ().name()),
                        DateTimeFormatter.ISO_LOCAL_DATE.format(content.date()), Xml.escaped(content.organ().code()),
                        Xml.escaped(content.documentNumber()), Xml.escaped(content.verificationLink()), SIGNATURES);
    }

    private static String document(Composition paper, OfdIds ids) {
        String pages = IntStream.range(0, paper.sheets().size())
                .mapToObj(i -> "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(ids.page(i), i))
                .collect(Collectors.joining());
        return """
                <ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID>\
                <ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>\
                <ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>\
                </ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>""".formatted(NAMESPACE, ids.highest(), pages);
    }

    private static String fonts(Composition paper, OfdIds ids) {
        List<EmbeddedFont> fonts = paper.fonts();
        String entries = IntStream.range(0, fonts.size()).mapToObj(i ->
                "<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%2$s\"><ofd:FontFile>font_%d.ttf</ofd:FontFile></ofd:Font>"
                        .formatted(ids.font(fonts.get(i).subset().face()), fonts.get(i).subset().face().name(), i))
                .collect(Collectors.joining());
        return "<ofd:Res %s BaseLoc=\"Res\"><ofd:Fonts>%s</ofd:Fonts></ofd:Res>".formatted(NAMESPACE, entries);
    }

    private static String pictures(OfdIds ids) {
        return """
                <ofd:Res %s BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="%d" Type="Image" Format="PNG">\
                <ofd:MediaFile>code.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>"""
                .formatted(NAMESPACE, ids.code());
    }
}
