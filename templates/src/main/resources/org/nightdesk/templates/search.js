// Finds the stories that have all words of a query. The words are taken as SearchWords takes them; the data files are
// scripts, since a page that was opened from a disk may load nothing else.
(() => {
  'use strict';
  const STEP = 20;
  const LONGEST = 64;
  const page = document.getElementById('news');
  const form = page.querySelector('form');
  const input = document.getElementById('words');
  const state = document.getElementById('state');
  const list = document.getElementById('hits');
  const more = document.getElementById('more');
  const years = page.dataset.years.split(' ').filter(Boolean);
  const shards = Number(page.dataset.shards);
  const loaded = new Map();
  let places = [];
  let terms = new Set();
  let shown = 0;
  let asked = 0;

  const data = new Map();
  window.nightdesk = (name, value) => data.set(name, value);

  function load(name) {
    if (!loaded.has(name)) {
      loaded.set(name, new Promise(done => {
        const script = document.createElement('script');
        script.onload = () => done(data.get(name));
        script.onerror = () => done(undefined);
        script.src = page.dataset.folder + '/' + name + '.js';
        document.head.append(script);
      }));
    }
    return loaded.get(name);
  }

  const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}';
  const RUN = new RegExp('([' + UNSPACED + ']+)|(?:(?![' + UNSPACED + '])[\\p{L}\\p{N}])+', 'gu');

  function plain(text) {
    return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  }

  function words(text, singles) {
    const found = new Set();
    for (const run of plain(text).matchAll(RUN)) {
      const signs = Array.from(run[0]);
      if (run[1] === undefined) {
        found.add(signs.slice(0, LONGEST).join(''));
        continue;
      }
      if (singles || signs.length === 1) {
        signs.forEach(sign => found.add(sign));
      }
      for (let i = 1; i < signs.length; i++) {
        found.add(signs[i - 1] + signs[i]);
      }
    }
    return found;
  }

  function shardOf(word) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) {
      hash = Math.imul(hash, 31) + word.charCodeAt(i) | 0;
    }
    return ((hash % shards) + shards) % shards;
  }

  async function placesOf(year, word) {
    const shard = await load(year + '/words-' + shardOf(word));
    const found = new Set();
    const having = shard && Object.hasOwn(shard, word) ? shard[word] : {};
    for (const briefing of Object.keys(having)) {
      for (const day of having[briefing].split(';')) {
        const date = year + '-' + day.slice(0, 2) + '-' + day.slice(2, 4);
        for (const story of day.slice(5).split(',')) {
          found.add(date + ' ' + briefing + ' ' + story);
        }
      }
    }
    return found;
  }

  function newestFirst(a, b) {
    return a.date < b.date ? 1 : a.date > b.date ? -1
      : a.briefing < b.briefing ? -1 : a.briefing > b.briefing ? 1 : a.story - b.story;
  }

  async function find(query) {
    const mine = ++asked;
    terms = words(query, false);
    const found = [];
    if (terms.size > 0) {
      await Promise.all(years.map(async year => {
        const sets = await Promise.all(Array.from(terms, word => placesOf(year, word)));
        for (const place of sets[0]) {
          if (sets.every(set => set.has(place))) {
            const [date, briefing, story] = place.split(' ');
            found.push({date, briefing, story: Number(story)});
          }
        }
      }));
    }
    if (mine !== asked) {
      return;
    }
    places = found.sort(newestFirst);
    shown = 0;
    list.replaceChildren();
    state.textContent = terms.size === 0 ? '' : places.length === 0 ? page.dataset.none
      : page.dataset.found + ' ' + places.length.toLocaleString(page.dataset.locale);
    await show(mine);
  }

  async function show(mine) {
    const next = places.slice(shown, shown + STEP);
    const editions = await Promise.all(next.map(place =>
      load(place.date.slice(0, 4) + '/' + place.briefing + '-' + place.date)));
    if (mine !== asked) {
      return;
    }
    next.forEach((place, i) => {
      const story = editions[i] && editions[i].stories[place.story];
      if (story) {
        list.append(hit(place, editions[i], story));
      }
    });
    shown += next.length;
    more.hidden = shown >= places.length;
    page.dataset.shown = shown;
  }

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...content);
    return made;
  }

  function hit(place, edition, story) {
    const link = element('a', '', ...marked(story.headline));
    link.href = edition.href + '#' + encodeURIComponent(story.anchor);
    const heading = element('h2', '', link);
    heading.dir = 'auto';
    const item = element('li', '', heading);
    const sentence = story.sentences.find(one => Array.from(words(one, true)).some(word => terms.has(word)))
      || story.sentences[0];
    if (sentence) {
      const text = element('p', 'story', ...marked(sentence));
      text.dir = 'auto';
      item.append(text);
    }
    const day = new Date(place.date + 'T12:00:00Z');
    const time = element('time', '', new Intl.DateTimeFormat(page.dataset.locale,
      {dateStyle: 'full', timeZone: 'UTC'}).format(day));
    time.dateTime = place.date;
    item.append(element('p', 'more', edition.title + ', ', time, ' \u00b7 ' + story.outlets.join(', ')));
    return item;
  }

  // The words that were asked for stand out; all of it is text, never markup.
  function marked(text) {
    return text.split(/([\p{L}\p{N}\p{M}]+)/u).map(piece =>
      Array.from(words(piece, true)).some(word => terms.has(word)) ? element('mark', '', piece) : piece);
  }

  function fromAddress() {
    const query = new URLSearchParams(location.hash.slice(1)).get('q') || '';
    input.value = query;
    find(query);
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    const address = '#' + new URLSearchParams({q: input.value});
    if (location.hash === address) {
      find(input.value);
    } else {
      location.hash = address;
    }
  });
  more.addEventListener('click', () => show(asked));
  window.addEventListener('hashchange', fromAddress);
  fromAddress();
})();
