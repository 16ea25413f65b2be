/** Sentences worth printing, scored and chosen. */
@NullMarked
package org.nightdesk.summarizer.summary;

import org.jspecify.annotations.NullMarked;
