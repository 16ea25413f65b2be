/**
 * What is told of storylines over all editions: {@link org.nightdesk.batch.storyline.Storylines} puts their pages together
 * from the stored documents, {@link org.nightdesk.batch.storyline.Stories} one edition's stories.
 */
@NullMarked
package org.nightdesk.batch.storyline;

import org.jspecify.annotations.NullMarked;
