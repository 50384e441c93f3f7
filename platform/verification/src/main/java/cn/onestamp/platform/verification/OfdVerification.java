package cn.onestamp.platform.verification;

import static cn.onestamp.platform.verification.Refusal.unless;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Verifies a sealed OFD. Nothing in the package is read as a document before the seal over it has been found genuine;
 * the package is a closed world: what the seal does not list must not be there.
 */
final class OfdVerification {

    private static final String ROOT = "OFD.xml";
    private static final String LIST = "Doc_0/Signs/Signatures.xml";
    private static final String DESCRIPTION = "Doc_0/Signs/Sign_0/Signature.xml";
    private static final String VALUE = "Doc_0/Signs/Sign_0/SignedValue.dat";
    private static final String SM3 = "1.2.156.10197.1.401";
    private static final String SM2_WITH_SM3 = "1.2.156.10197.1.501";
    private static final String CANONICAL_LIST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ofd:Signatures xmlns:ofd="http://www.ofdspec.org/2016"><ofd:MaxSignId>1</ofd:MaxSignId>\
            <ofd:Signature ID="1" Type="Seal" BaseLoc="/Doc_0/Signs/Sign_0/Signature.xml"/></ofd:Signatures>""";

    private final Map<String, byte[]> files;
    private final TrustedRoots roots;

    private OfdVerification(Map<String, byte[]> files, TrustedRoots roots) {
        this.files = files;
        this.roots = roots;
    }

    static Verdict.Intact verify(byte[] file, TrustedRoots roots) {
        return new OfdVerification(StrictZip.read(file), roots).verdict();
    }

    private Verdict.Intact verdict() {
        unless(files.containsKey(ROOT), Reason.NOT_A_PAPER, ROOT, "there is no OFD document in the archive");
        for (String needed : new String[] {LIST, DESCRIPTION, VALUE}) {
            unless(files.containsKey(needed), Reason.NOT_SEALED, needed, "the document has no seal");
        }
        unless(Arrays.equals(files.get(LIST), CANONICAL_LIST.getBytes(StandardCharsets.UTF_8)), Reason.CHANGED, LIST,
                "the list of seals does not name exactly one seal");
        SealValue seal = SealValue.read(files.get(VALUE), VALUE, roots);
        unless(seal.description().equals("/" + DESCRIPTION), Reason.FORGED, VALUE, "it seals " + seal.description());
        unless(Arrays.equals(seal.dataHash(), Sm.digest(files.get(DESCRIPTION))), Reason.CHANGED, DESCRIPTION,
                "what was sealed is not what it says now");
        OfdXml description = new OfdXml(files.get(DESCRIPTION), DESCRIPTION);
        requireEveryPart(description);
        requireSameWords(description, seal);
        return ofTheSameOrgan(seal);
    }

    private void requireEveryPart(OfdXml description) {
        unless(SM3.equals(description.one("References").getAttribute("CheckMethod")), Reason.FORGED, DESCRIPTION,
                "the parts are not protected with SM3");
        Set<String> sealed = new HashSet<>(Set.of(LIST, DESCRIPTION, VALUE));
        for (Element reference : description.all("Reference")) {
            String name = reference.getAttribute("FileRef").replaceFirst("^/", "");
            unless(sealed.add(name), Reason.DOUBLED, name, "the seal lists it twice");
            byte[] content = files.get(name);
            unless(content != null, Reason.MISSING, name, "the seal lists it");
            unless(reference.getTextContent().equals(Base64.getEncoder().encodeToString(Sm.digest(content))), Reason.CHANGED,
                    name, "its digest is not the one in the seal");
        }
        for (String name : files.keySet()) {
            unless(sealed.contains(name), Reason.ADDED, name, "the seal does not list it");
        }
    }

    private void requireSameWords(OfdXml description, SealValue seal) {
        String time = description.one("SignatureDateTime").getTextContent();
        boolean same = SM2_WITH_SM3.equals(description.one("SignatureMethod").getTextContent())
                && time.equals(java.time.format.DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'")
                        .withZone(java.time.ZoneOffset.UTC).format(seal.at()))
                && ("/" + VALUE).equals(description.one("SignedValue").getTextContent());
        unless(same, Reason.FORGED, DESCRIPTION, "it says other things than the seal");
        String page = description.one("StampAnnot").getAttribute("PageRef");
        unless(new OfdXml(files.get("Doc_0/Document.xml"), "Doc_0/Document.xml").all("Page").stream()
                .anyMatch(one -> one.getAttribute("ID").equals(page)), Reason.FORGED, DESCRIPTION, "the seal is on no page");
    }

    private Verdict.Intact ofTheSameOrgan(SealValue seal) {
        OfdXml root = new OfdXml(files.get(ROOT), ROOT);
        unless("Doc_0/Document.xml".equals(root.one("DocRoot").getTextContent())
                && LIST.equals(root.one("Signatures").getTextContent()), Reason.NOT_A_PAPER, ROOT, "it names another document");
        String organ = custom(root, "organ");
        unless(organ.equals(seal.organ().code()) && root.one("Author").getTextContent().equals(seal.organ().name()),
                Reason.OTHER_ORGAN, ROOT, "the paper is of " + organ + ", the seal of " + seal.organ().code());
        String firstPage = "Doc_0/Pages/Page_0/Content.xml";
        unless(new OfdXml(files.get(firstPage), firstPage).all("TextCode").stream()
                .anyMatch(text -> text.getTextContent().equals(seal.organ().name())), Reason.OTHER_ORGAN, firstPage,
                "the sheet is not headed by " + seal.organ().name());
        return new Verdict.Intact("OFD", root.one("Title").getTextContent() + " " + custom(root, "number"), seal.organ(),
                seal.inscription(), seal.at());
    }

    private static String custom(OfdXml root, String name) {
        return root.all("CustomData").stream().filter(data -> data.getAttribute("Name").equals(name))
                .map(Element::getTextContent).findFirst().orElse("");
    }
}
