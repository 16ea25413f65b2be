/** Step {@code fetchPages}: the pages of articles of which only a teaser or a link came in. */
@NullMarked
package org.nightdesk.batch.page;

import org.jspecify.annotations.NullMarked;
