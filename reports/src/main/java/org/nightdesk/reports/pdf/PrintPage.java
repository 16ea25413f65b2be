package org.nightdesk.reports.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Bidi;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A page of print HTML, parsed without DOCTYPE, entities or any access to files.
 *
 * @param document    the elements
 * @param fingerprint SHA-256 of the page's text, 64 hexadecimal digits
 */
record PrintPage(Document document, String fingerprint) {

    private static final char REPLACEMENT = '\uFFFD';

    /** Soft hyphens that divide nothing. */
    private static final Pattern LOOSE_HYPHENS = Pattern.compile("\u00AD+(?=[\\s<])");

    static PrintPage parse(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new InputSource(new StringReader(withoutIllegal(html))));
            settleDirections(document.getDocumentElement());
            return new PrintPage(document, sha256(html));
        } catch (SAXParseException e) {
            throw new IllegalArgumentException("the print page is not well-formed: line " + e.getLineNumber()
                    + ", column " + e.getColumnNumber() + ": " + e.getMessage(), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("the print page cannot be read: " + e.getMessage(), e);
        }
    }

    /** The text of the attribute {@code lang} of the root element, or an empty string. */
    String language() {
        return document.getDocumentElement().getAttribute("lang");
    }

    /** Gives each element with {@code dir="auto"} the direction of its first letter that has one, as HTML defines it. */
    private static void settleDirections(Element element) {
        if (element.getAttribute("dir").equals("auto")) {
            Bidi bidi = new Bidi(element.getTextContent(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            element.setAttribute("dir", bidi.baseIsLeftToRight() ? "ltr" : "rtl");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                settleDirections(below);
            }
        }
    }

    /** What XML cannot hold (control characters, halves of a surrogate pair) becomes U+FFFD, so that it shows. */
    private static String withoutIllegal(String html) {
        StringBuilder out = new StringBuilder(html.length());
        html.codePoints().forEach(c -> out.appendCodePoint(isXmlCharacter(c) ? c : REPLACEMENT));
        return LOOSE_HYPHENS.matcher(out).replaceAll("");
    }

    private static boolean isXmlCharacter(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
