package org.nightdesk.reports.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.reports.model.StoryFile;
import org.nightdesk.reports.model.Watchlist;
import org.nightdesk.summarizer.annotate.Words;
import org.nightdesk.summarizer.model.Citation;
import org.nightdesk.templates.model.PartKind;
import org.nightdesk.templates.model.WatchHit;

/** The stories that hold a term of the reader's watchlist, also those that no other part has room for. */
final class WatchDesk implements SectionBuilder {

    private static final int MOST = 10;
    private static final int SENTENCES = 2;

    private final StoryWriter writer;
    private final List<StoryFile> stories = new ArrayList<>();
    private final Map<String, Draft> told = new HashMap<>();
    private final List<Hit> hits = new ArrayList<>();
    private List<WatchHit> printed = List.of();

    WatchDesk(StoryWriter writer, List<StoryFile> stories) {
        this.writer = writer;
        this.stories.addAll(stories);
    }

    @Override
    public PartKind kind() {
        return PartKind.WATCHLIST;
    }

    @Override
    public void told(Draft story, Copy copy) {
        told.put(story.file().story().id(), story);
    }

    @Override
    public void take(Copy copy) {
        Set<StoryFile> left = new LinkedHashSet<>(copy.left());
        for (StoryFile story : stories) {
            List<Watchlist.Term> terms = writer.watched(story);
            Draft before = told.get(story.story().id());
            if (!terms.isEmpty() && hits.size() < MOST && (before != null || left.contains(story))) {
                take(story, terms, before, copy);
            }
        }
    }

    private void take(StoryFile story, List<Watchlist.Term> terms, @Nullable Draft before, Copy copy) {
        List<Citation> sentences = new ArrayList<>();
        for (Watchlist.Term term : terms) {
            boolean quoted = Stream.concat(sentences.stream(), before == null ? Stream.of() : before.quotes().stream())
                    .anyMatch(quote -> term.pattern().matcher(quote.text()).find());
            if (!quoted && sentences.size() < SENTENCES) {
                writer.sentenceWith(term.pattern(), story).ifPresent(sentences::add);
            }
        }
        Draft draft = before == null
                ? writer.headlineOnly(story).with(sentences)
                : before.with(sentences);
        int words = before == null ? draft.words() : draft.words() - Words.count(draft.headline().article().title());
        if (words <= copy.room(1) && !draft.isEmpty()) {
            hits.add(new Hit(draft, terms, before));
            if (before == null) {
                copy.take(draft);
            } else {
                copy.take(words);
            }
        }
    }

    @Override
    public void print(StoryWriter to) {
        printed = hits.stream().map(hit -> print(hit, to)).toList();
    }

    private static WatchHit print(Hit hit, StoryWriter to) {
        StoryFile file = hit.draft().file();
        return new WatchHit(hit.terms().stream().map(Watchlist.Term::text).toList(), file.story().id(),
                to.headline(hit.before() == null ? hit.draft() : hit.before()), to.standing(file),
                hit.before() != null,
                (hit.before() == null ? to.told(hit.draft()) : hit.draft().quotes()).stream()
                        .map(quote -> to.quote(file, quote)).toList());
    }

    List<WatchHit> printed() {
        return printed;
    }

    private record Hit(Draft draft, List<Watchlist.Term> terms, @Nullable Draft before) {}
}
