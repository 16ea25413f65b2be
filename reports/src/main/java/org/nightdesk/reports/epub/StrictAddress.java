package org.nightdesk.reports.epub;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Addresses as RFC 3986 wants them: browsers forgive more than the readers of e-books do. */
final class StrictAddress {

    private static final String ALLOWED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=%";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private StrictAddress() {}

    /** An http or https address with all other characters percent-encoded; nothing if it cannot be made one. */
    static Optional<String> of(String address) {
        int hash = address.indexOf('#');
        String encoded = hash < 0
                ? encode(address)
                : encode(address.substring(0, hash)) + "#" + encode(address.substring(hash + 1));
        try {
            URI uri = new URI(encoded);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null && uri.getPort() <= 65_535
                    ? Optional.of(encoded)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        String stray = text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        StringBuilder out = new StringBuilder(stray.length());
        for (byte unit : stray.getBytes(StandardCharsets.UTF_8)) {
            if (unit > 0 && ALLOWED.indexOf(unit) >= 0) {
                out.append((char) unit);
            } else {
                out.append('%').append(HEX.toHexDigits(unit));
            }
        }
        return out.toString();
    }
}
