package cn.onestamp.platform.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML file of an OFD package, read without document types and without asking anything outside. */
final class OfdXml {

    private static final String NAMESPACE = "http://www.ofdspec.org/2016";

    private final Document document;
    private final String part;

    OfdXml(byte[] bytes, String part) {
        this.part = part;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            document = builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new Refusal(Reason.NOT_A_PAPER, part, "it is not readable XML");
        }
    }

    /** The only element of this name. */
    Element one(String name) {
        List<Element> found = all(name);
        Refusal.unless(found.size() == 1, Reason.NOT_A_PAPER, part, "expected one " + name + ", found " + found.size());
        return found.getFirst();
    }

    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagNameNS(NAMESPACE, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
