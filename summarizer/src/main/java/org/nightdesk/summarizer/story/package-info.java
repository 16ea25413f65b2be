/** Articles into stories: terms, near-duplicates, neighbours, clusters, storylines, ranking, headline. */
@NullMarked
package org.nightdesk.summarizer.story;

import org.jspecify.annotations.NullMarked;
