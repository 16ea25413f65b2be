package org.nightdesk.batch.config;

/**
 * Which links lead to articles: {@code *} stands for any signs, everything else for itself. A pattern that begins with a
 * slash is compared with the path (and what follows it), any other with the whole address. The time to compare grows with
 * the length of the pattern times that of the address, whatever they are.
 *
 * @param glob not blank
 */
public record LinkPattern(String glob) {

    private static final int LONGEST = 500;

    public LinkPattern {
        glob = glob.strip();
        if (glob.isEmpty() || glob.length() > LONGEST) {
            throw new IllegalArgumentException("must be a pattern such as /news/*");
        }
    }

    /**
     * Whether an address matches.
     *
     * @param url in full, http or https
     */
    public boolean matches(String url) {
        if (!glob.startsWith("/")) {
            return matches(glob, url);
        }
        int path = url.indexOf('/', url.indexOf("://") + 3);
        return matches(glob, path < 0 ? "/" : url.substring(path));
    }

    private static boolean matches(String glob, String text) {
        int at = 0;
        int star = -1;
        int resume = 0;
        int i = 0;
        while (i < text.length()) {
            if (at < glob.length() && glob.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (at < glob.length() && glob.charAt(at) == text.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                // The last star takes one sign more; earlier ones need never be tried again.
                at = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        while (at < glob.length() && glob.charAt(at) == '*') {
            at++;
        }
        return at == glob.length();
    }
}
