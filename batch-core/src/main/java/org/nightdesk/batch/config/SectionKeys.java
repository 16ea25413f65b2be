package org.nightdesk.batch.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nightdesk.reports.model.SectionProfile;
import org.nightdesk.templates.Headings;
import org.nightdesk.templates.model.Section;

/** The sections of a briefing in the configuration: those built in, by name, and those of its own. */
final class SectionKeys {

    private static final List<String> BUILT_IN = List.of("world", "politics", "business", "technology", "science",
            "health",
            "sport", "culture", "local");

    private SectionKeys() {}

    static List<SectionProfile> read(YamlMapping briefing, Locale language) {
        List<SectionProfile> sections = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlMapping.Item item : briefing.items("sections")) {
            SectionProfile section = item.isMapping()
                    ? ownSection(item.mapping(), language)
                    : builtInSection(item, language);
            if (!names.add(section.name())) {
                throw item.error("is the section '" + section.name() + "' again");
            }
            sections.add(section);
        }
        return sections.isEmpty() ? BUILT_IN.stream().map(name -> builtIn(name, language)).toList() : sections;
    }

    private static SectionProfile builtInSection(YamlMapping.Item item, Locale language) {
        if (BUILT_IN.contains(item.text())) {
            return builtIn(item.text(), language);
        }
        throw item.error("is not a built-in section (" + String.join(", ", BUILT_IN)
                + "); a section of your own needs name and terms");
    }

    private static SectionProfile builtIn(String name, Locale language) {
        return new SectionProfile(name, Headings.sectionTitle(name, language.toLanguageTag()), List.of());
    }

    private static SectionProfile ownSection(YamlMapping section, Locale language) {
        String name = section.value("name", Values::name);
        if (name == null) {
            throw section.error("name", "is missing");
        }
        if (name.equals(Section.OTHER)) {
            throw section.error("name", "'" + name + "' is where stories stand that fit no section; take another name");
        }
        String title = section.text("title");
        List<String> terms = section.items("terms").stream().map(YamlMapping.Item::text).toList();
        List<String> without = section.items("not").stream().map(YamlMapping.Item::text).toList();
        Integer words = section.value("words", text -> Values.number(text, 20, 20_000));
        section.end();
        if (terms.isEmpty() && !BUILT_IN.contains(name)) {
            throw section.error("terms", "must list the words that put a story into this section");
        }
        if (title == null) {
            title = BUILT_IN.contains(name) ? builtIn(name, language).title() : Values.capitalised(name);
        }
        return new SectionProfile(name, title, terms, without, words);
    }
}
