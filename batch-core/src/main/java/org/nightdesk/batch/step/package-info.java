/** What all steps share: the edition they work on, their progress, and the check at their end that no article was lost. */
@NullMarked
package org.nightdesk.batch.step;

import org.jspecify.annotations.NullMarked;
