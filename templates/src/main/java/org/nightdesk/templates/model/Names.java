package org.nightdesk.templates.model;

import java.util.List;

/**
 * Who and where, the most often named first.
 *
 * @param people        persons
 * @param organizations companies, parties, authorities
 * @param places        towns, countries, regions
 */
public record Names(List<String> people, List<String> organizations, List<String> places) {

    /** Nobody and nowhere. */
    public static final Names NONE = new Names(List.of(), List.of(), List.of());

    public Names {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
    }
}
