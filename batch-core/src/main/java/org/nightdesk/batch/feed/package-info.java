/**
 * Feeds of all formats as one record: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed. Start at
 * {@link org.nightdesk.batch.feed.FeedParser}.
 *
 * <p>
 * One lenient reader serves well-formed and broken feeds alike. It builds on jsoup's XML parser, which knows no DOCTYPE, no
 * entities but the named characters and no external files, so that nothing in a feed can make it grow or reach out; and it
 * sees each date as it was written, which a reader that parses dates itself does not show.
 */
@NullMarked
package org.nightdesk.batch.feed;

import org.jspecify.annotations.NullMarked;
