package org.nightdesk.templates.model;

/**
 * What a story's place is made of: {@code value = coverage x freshness x momentum x watchlist}.
 *
 * @param coverage  log2(1 + weights of the outlets with a text of their own)
 * @param freshness 1 for breaking news, towards 1/2 with the hours since the newest account
 * @param momentum  1 for a new story, 0.1 more a day up to 1.5
 * @param watchlist 1.5 where the reader's watchlist names it, else 1
 * @param value     the product
 */
public record Rank(double coverage, double freshness, double momentum, double watchlist, double value) {}
