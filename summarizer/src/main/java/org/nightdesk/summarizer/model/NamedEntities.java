package org.nightdesk.summarizer.model;

import java.util.List;

/**
 * Who and where: names in a story's titles and leads, those that most articles give first. Of three articles and
 * more, two give each.
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
