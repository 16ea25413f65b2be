package org.nightdesk.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

/** Answers the renderer's requests for files: shipped fonts by their bare name, pictures that the
 * page itself holds, the renderer's own style sheet, no more. */
final class ShippedOnly extends ITextUserAgent {

    static final String BASE = "shipped:";

    private static final String PICTURE = "data:image/png;base64,";
    private static final Pattern FONT = Pattern.compile("[A-Za-z0-9-]+\\.ttf");
    private static final String RENDERER_STYLE = "/resources/css/XhtmlNamespaceHandler.css";

    ShippedOnly(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }

    @Override
    public byte[] getBinaryResource(String uri) {
        if (!FONT.matcher(uri).matches()) {
            throw refused(uri);
        }
        try (InputStream in = ShippedOnly.class.getResourceAsStream("fonts/" + uri)) {
            if (in == null) {
                throw refused(uri);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        if (!uri.endsWith(RENDERER_STYLE)) {
            throw refused(uri);
        }
        return new CSSResource(ITextUserAgent.class.getResourceAsStream(RENDERER_STYLE));
    }

    @Override
    public ImageResource getImageResource(String uri) {
        if (uri.startsWith(PICTURE)) {
            return super.getImageResource(uri);
        }
        throw refused(uri);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw refused(uri);
    }

    @Override
    protected InputStream openStream(String uri) {
        throw refused(uri);
    }

    private static IllegalArgumentException refused(String uri) {
        return new IllegalArgumentException("the print page asks for " + uri + ", which is not shipped");
    }
}
