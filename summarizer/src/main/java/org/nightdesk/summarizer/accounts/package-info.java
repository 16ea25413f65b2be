/**
 * Where the accounts of one story differ. {@link org.nightdesk.summarizer.accounts.AccountComparison} reads claims out of
 * sentences (one class a kind), and reports two that cannot both be right. Silence in doubt: a false alarm costs the
 * reader's trust, a missed difference costs nothing that was there before.
 */
@NullMarked
package org.nightdesk.summarizer.accounts;

import org.jspecify.annotations.NullMarked;
