/** Step {@code fetchArticles}: one item a source, its articles taken in where they are new. */
@NullMarked
package org.nightdesk.batch.collect;

import org.jspecify.annotations.NullMarked;
