package org.nightdesk.reports.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What speaks for a section.
 *
 * @param section its name
 * @param score   the sum of the terms
 * @param terms   the terms that were found, lower-cased, and what each gives an article on average; below 0 for those that
 *                speak against the section
 */
public record SectionScore(String section, double score, Map<String, Double> terms) {

    public SectionScore {
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    }
}
