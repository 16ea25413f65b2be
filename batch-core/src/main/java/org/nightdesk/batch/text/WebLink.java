package org.nightdesk.batch.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Addresses from outside: only http and https ones are kept, each article's in one form. */
public final class WebLink {

    /** No address that leads anywhere is longer, in characters: a longer one is not kept. */
    public static final int LONGEST = 2_000;

    private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid",
            "twclid", "yclid", "igshid", "mc_cid", "mc_eid", "_ga", "_gl", "cmpid", "ocid", "ns_campaign",
            "ns_mchannel",
            "ns_source", "ns_linkname", "ns_fee", "wt_mc", "wtmc", "xtor", "at_medium", "at_campaign", "guccounter",
            "guce_referrer", "guce_referrer_sig", "vero_id", "_hsenc", "_hsmi", "mkt_tok", "sr_share", "smid", "spm",
            "ito", "icid", "taid", "__twitter_impression", "soc_src", "soc_trk", "ref_src", "ref_url");

    /** What needs no rewriting: it keeps the form that its source gave it. */
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\^`{|}\\P{ASCII}]{1,1990}");

    private WebLink() {}

    /**
     * The address in full, as a reader may follow it.
     *
     * @param base the address of the document it stands in, or null
     * @return http or https, at most 2,000 characters, or null where it is neither
     */
    public static @Nullable String absolute(@Nullable String address, @Nullable String base) {
        HttpUrl url = resolve(address, base);
        String written = url == null ? "" : PlainText.line(String.valueOf(address));
        return url == null ? null : ABSOLUTE.matcher(written).matches() ? written : shortEnough(url);
    }

    /**
     * The address by which an article is known: without fragment, user name and the parameters that only say how a reader
     * came there.
     *
     * @param base the address of the document it stands in, or null
     * @return http or https, at most 2,000 characters, or null where it is neither
     */
    public static @Nullable String canonical(@Nullable String address, @Nullable String base) {
        HttpUrl url = resolve(address, base);
        if (url == null) {
            return null;
        }
        HttpUrl.Builder canonical = url.newBuilder().fragment(null).username("").password("");
        for (String name : url.queryParameterNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("utm_") || TRACKING.contains(lower)) {
                canonical.removeAllQueryParameters(name);
            }
        }
        if (url.query() != null && url.query().isEmpty()) {
            canonical.query(null);
        }
        return shortEnough(canonical.build());
    }

    private static @Nullable String shortEnough(HttpUrl url) {
        String text = url.toString();
        return text.length() <= LONGEST ? text : null;
    }

    private static @Nullable HttpUrl resolve(@Nullable String address, @Nullable String base) {
        if (address == null || address.isBlank()) {
            return null;
        }
        String trimmed = PlainText.line(address);
        HttpUrl from = base == null ? null : HttpUrl.parse(base);
        return from == null ? HttpUrl.parse(trimmed) : from.resolve(trimmed);
    }
}
