/** Step {@code groupStories}: what came in for the edition is sorted out, grouped into stories, joined to storylines. */
@NullMarked
package org.nightdesk.batch.group;

import org.jspecify.annotations.NullMarked;
