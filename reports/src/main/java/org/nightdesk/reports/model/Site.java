package org.nightdesk.reports.model;

import java.net.URI;

/**
 * Where the folder of editions is shown on the web.
 *
 * @param address an http or https address without query and fragment
 */
public record Site(URI address) {

    /**
     * The address of a file of the archive.
     *
     * @param path relative to the folder of editions, with slashes
     */
    public String link(String path) {
        String base = address.toString();
        return base.endsWith("/") ? base + path : base + "/" + path;
    }
}
