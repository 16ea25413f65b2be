package org.nightdesk.batch.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text, in this order: byte order mark, zero bytes as in UTF-16, valid UTF-8, the encoding that the server or
 * the document states, the encoding that the bytes look like, Windows-1252. Valid UTF-8 goes before what is stated,
 * because wrong statements are common and text that is valid UTF-8 by chance is not.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** Names that are commonly given where a larger encoding is meant. */
    private static final Map<String, String> MEANT = Map.of("iso-8859-1", "windows-1252", "latin1", "windows-1252",
            "latin-1", "windows-1252", "us-ascii", "windows-1252", "ascii", "windows-1252", "gb2312", "GB18030", "gbk",
            "GB18030", "ks_c_5601-1987", "x-windows-949", "iso-8859-9", "windows-1254", "shift_jis", "windows-31j");

    private static final Pattern STATED = Pattern
            .compile("(?i)(?:<\\?xml[^>]{0,200}encoding|<meta[^>]{0,200}charset)\\s*=\\s*[\"']?\\s*([-\\w:.]{2,40})");

    private static final int HEAD = 4_096;

    private static final int SAMPLE = 65_536;

    private TextDecoder() {}

    /**
     * The text without its byte order mark; bytes that do not fit the encoding become U+FFFD.
     *
     * @param stated the encoding that the server states, or null; unknown names are passed over
     * @throws UnreadableTextException if there are no bytes ({@code empty}) or they are no text ({@code not text})
     */
    public static String decode(byte[] bytes, @Nullable String stated) throws UnreadableTextException {
        if (bytes.length == 0) {
            throw new UnreadableTextException("empty");
        }
        String text = decodeMarked(bytes);
        if (text == null) {
            text = decodeUnmarked(bytes, stated);
        }
        if (text.isBlank()) {
            throw new UnreadableTextException("empty");
        }
        if (!looksLikeText(text)) {
            throw new UnreadableTextException("not text");
        }
        // Single zeroes are damage; they would end the text for programs that are written in C.
        return text.replace("\0", "");
    }

    private static @Nullable String decodeMarked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return lenient(bytes, 4, UTF_32LE);
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return lenient(bytes, 4, UTF_32BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    private static String decodeUnmarked(byte[] bytes, @Nullable String stated) throws UnreadableTextException {
        Charset wide = wide(bytes);
        if (wide != null) {
            return lenient(bytes, 0, wide);
        }
        String text = strict(bytes, StandardCharsets.UTF_8);
        if (text != null) {
            return text;
        }
        for (String name : candidates(bytes, stated)) {
            Charset charset = charset(name);
            text = charset == null ? null : strict(bytes, charset);
            if (text != null) {
                return text;
            }
        }
        return mixed(bytes);
    }

    private static List<String> candidates(byte[] bytes, @Nullable String stated) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher inside = STATED.matcher(head);
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        return List.of(stated == null ? "" : stated, inside.find() ? inside.group(1) : "",
                detected == null ? "" : detected);
    }

    /** UTF-16 or UTF-32 without a mark shows by its zero bytes; many zeroes anywhere else mean that it is no text. */
    private static @Nullable Charset wide(byte[] bytes) throws UnreadableTextException {
        int sample = Math.min(bytes.length, HEAD) & ~3;
        int[] zeroes = new int[4];
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                zeroes[i & 3]++;
            }
        }
        int most = sample / 4;
        int even = zeroes[0] + zeroes[2];
        int odd = zeroes[1] + zeroes[3];
        if (even + odd == 0) {
            return null;
        } else if (zeroes[0] == most && zeroes[1] == most && zeroes[3] == 0) {
            return UTF_32BE;
        } else if (zeroes[2] == most && zeroes[3] == most && zeroes[0] == 0) {
            return UTF_32LE;
        } else if (even > most && odd * 10 < even) {
            return StandardCharsets.UTF_16BE;
        } else if (odd > most && even * 10 < odd) {
            return StandardCharsets.UTF_16LE;
        }
        if ((even + odd) * 50 > sample) {
            throw new UnreadableTextException("not text");
        }
        return null;
    }

    /** Pages pasted together from UTF-8 and Windows-1252: each stray byte is read as Windows-1252. */
    private static String mixed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        while (decoder.decode(in, out, true).isError()) {
            out.put(new String(bytes, in.position(), 1, WINDOWS_1252));
            in.position(in.position() + 1);
        }
        return out.flip().toString();
    }

    private static boolean looksLikeText(String text) {
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85)) {
                strange++;
            }
        }
        return strange <= text.length() / 50;
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Charset charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        try {
            return lower.isEmpty() ? null : Charset.forName(MEANT.getOrDefault(lower, lower));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
