package org.nightdesk.batch.config;

import java.time.Duration;

/**
 * What protects a night from one bad source.
 *
 * @param maxAge        articles published longer than this before the cut-off are left out
 * @param fileBytes     larger files and bodies are refused
 * @param fetchTimeout  for one request, from connect to the last byte
 * @param articleTimeout for the work on one article
 */
public record Limits(Duration maxAge, long fileBytes, Duration fetchTimeout, Duration articleTimeout) {}
