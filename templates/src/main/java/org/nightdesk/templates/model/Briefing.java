package org.nightdesk.templates.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One edition, frozen: all formats are rendered from it, so that they cannot disagree. Nothing in it comes from a clock;
 * the only moments are those of the articles and the cut-off.
 *
 * @param name           the briefing's name in commands and folders: lower-case letters, digits and hyphens
 * @param masthead       what stands at the head of the first page
 * @param parts          in the order in which they are printed; those without content are dropped
 * @param topStories     0 to 5 stories told at length
 * @param changes        what changed since the edition before
 * @param watchlist      the stories that hold a term of the reader's watchlist
 * @param sections       in the reader's order, none of them empty
 * @param accountsDiffer at most a few, of stories that are printed with sentences
 * @param inBrief        one line a story
 * @param coverage       what came in and what became of it
 * @param sources        every article that is quoted or whose title is printed as a headline; {@code sources.get(n - 1)}
 *                       has marker n
 * @param dispositions   what became of each article of the edition's stories, by ascending article id
 * @param figures        the day in numbers, or null in a document from before they were counted
 */
public record Briefing(String name, Masthead masthead, List<PartKind> parts, List<StoryBlock> topStories,
        Changes changes, List<WatchHit> watchlist, List<Section> sections, List<AccountsDiffer> accountsDiffer,
        List<BriefItem> inBrief, Coverage coverage,
        List<SourceLine> sources, List<Disposition> dispositions, @Nullable Figures figures) {

    public Briefing {
        topStories = List.copyOf(topStories);
        // Documents that were stored before there were these two parts have neither.
        changes = changes == null ? Changes.NONE : changes;
        watchlist = watchlist == null ? List.of() : List.copyOf(watchlist);
        sections = List.copyOf(sections);
        accountsDiffer = List.copyOf(accountsDiffer);
        inBrief = List.copyOf(inBrief);
        sources = List.copyOf(sources);
        dispositions = List.copyOf(dispositions);
        List<PartKind> empty = new ArrayList<>();
        if (topStories.isEmpty()) {
            empty.add(PartKind.TOP_STORIES);
        }
        if (changes.nothing()) {
            empty.add(PartKind.WHAT_CHANGED);
        }
        if (watchlist.isEmpty()) {
            empty.add(PartKind.WATCHLIST);
        }
        if (sections.isEmpty()) {
            empty.add(PartKind.SECTIONS);
        }
        if (accountsDiffer.isEmpty()) {
            empty.add(PartKind.ACCOUNTS_DIFFER);
        }
        if (inBrief.isEmpty()) {
            empty.add(PartKind.IN_BRIEF);
        }
        if (figures == null || figures.nothing()) {
            empty.add(PartKind.FIGURES);
        }
        parts = parts.stream().filter(part -> !empty.contains(part)).toList();
    }

    /** An edition without figures. */
    public Briefing(String name, Masthead masthead, List<PartKind> parts, List<StoryBlock> topStories,
            Changes changes, List<WatchHit> watchlist, List<Section> sections, List<AccountsDiffer> accountsDiffer,
            List<BriefItem> inBrief, Coverage coverage, List<SourceLine> sources, List<Disposition> dispositions) {
        this(name, masthead, parts, topStories, changes, watchlist, sections, accountsDiffer, inBrief, coverage,
                sources, dispositions,
                null);
    }

    /** The same edition as if it were the first version, without the parts that only count what came in. */
    public Briefing newsAlone() {
        return new Briefing(name, masthead.asFirstVersion(),
                parts.stream().filter(part -> part != PartKind.COVERAGE).toList(), topStories, changes, watchlist,
                sections, accountsDiffer, inBrief, coverage, sources, dispositions);
    }

    /** The ids of all articles of which a sentence, or the title as a headline, is printed; by ascending marker. */
    public Set<String> citedArticles() {
        Set<String> ids = new LinkedHashSet<>();
        sources.forEach(source -> ids.add(source.articleId()));
        return Collections.unmodifiableSet(ids);
    }

    /** All stories that are printed with sentences: the top stories, then those of the sections. */
    public List<StoryBlock> stories() {
        List<StoryBlock> all = new ArrayList<>(topStories);
        sections.forEach(section -> all.addAll(section.stories()));
        return all;
    }

    /**
     * All headlines, each once: {@link #todaysHeadlines}, then those of stories that went quiet. Each is an article's title, or
     * a quoted sentence.
     */
    public List<Headline> headlines() {
        List<Headline> all = new ArrayList<>(todaysHeadlines());
        changes.quiet().forEach(story -> all.add(story.headline()));
        return all;
    }

    /** The headlines of what came in, each once: those of stories that are told, then those in brief. None on an empty day. */
    public List<Headline> todaysHeadlines() {
        List<Headline> all = new ArrayList<>();
        stories().forEach(story -> all.add(story.headline()));
        changes.moved().stream().filter(story -> !story.told()).forEach(story -> all.add(story.headline()));
        watchlist.stream().filter(hit -> !hit.told()).forEach(hit -> all.add(hit.headline()));
        inBrief.forEach(item -> all.add(item.headline()));
        return all;
    }

    /**
     * Every quotation on any page: the lead sentence, the stories' sentences, those of what changed, of the watchlist and of
     * accounts that differ, quoted headlines.
     */
    public List<QuotedSentence> quotes() {
        List<QuotedSentence> all = new ArrayList<>();
        addIfThere(all, masthead.lead());
        for (StoryBlock story : stories()) {
            addIfThere(all, story.headline().quote());
            all.addAll(story.sentences());
        }
        all.addAll(changes.quotes());
        for (WatchHit hit : watchlist) {
            if (!hit.told()) {
                addIfThere(all, hit.headline().quote());
            }
            all.addAll(hit.sentences());
        }
        for (AccountsDiffer differ : accountsDiffer) {
            all.add(differ.one());
            all.add(differ.another());
        }
        inBrief.forEach(item -> addIfThere(all, item.headline().quote()));
        return all;
    }

    /** The sources of a story's headline and sentences, each once, in that order. */
    public List<SourceLine> cited(StoryBlock story) {
        Set<Integer> markers = new LinkedHashSet<>();
        markers.add(story.headline().marker());
        story.sentences().forEach(sentence -> markers.add(sentence.marker()));
        return markers.stream().map(this::source).toList();
    }

    /** The source with this marker, counted from 1. */
    public SourceLine source(int marker) {
        return sources.get(marker - 1);
    }

    /**
     * Where a reader checks a quotation: the address of its source with a text fragment, so that a browser opens the page
     * at that very sentence; null where the source has no address.
     */
    public @Nullable String link(QuotedSentence quote) {
        String url = source(quote.marker()).url();
        return url == null ? null : TextFragment.link(url, quote.text());
    }

    private static void addIfThere(List<QuotedSentence> all, @Nullable QuotedSentence quote) {
        if (quote != null) {
            all.add(quote);
        }
    }
}
