package org.nightdesk.summarizer.model;

import java.util.List;

/**
 * Who and where: names found in a story's titles and leads, the most often named first, ties by alphabet.
 *
 * @param people        full names where one is given
 * @param organizations companies, parties, authorities
 * @param places        towns, countries, regions
 */
public record NamedEntities(List<String> people, List<String> organizations, List<String> places) {

    public NamedEntities {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
    }
}
