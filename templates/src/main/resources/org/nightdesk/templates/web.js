// What a reader can do with the page beyond reading: filter, find, fold, copy. Without it the page is complete.
(() => {
  const template = document.getElementById("tools");
  const main = document.getElementById("news");
  const tools = template.content.firstElementChild.cloneNode(true);
  const words = tools.dataset;
  const [find, choose, foldAll, found] = ["input", "select", "button", "output"].map(name => tools.querySelector(name));
  const parts = [...main.querySelectorAll("section")];
  const fixed = new Set(["sources", "coverage", "figures"]);
  const items = parts.filter(part => !fixed.has(part.id))
    .flatMap(part => [...part.querySelectorAll("article, li")].filter(item => !item.parentElement.closest("article, li")));
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(items.map(item => [item, plain(item.textContent)]));

  for (const part of parts) {
    const heading = part.querySelector("h2");
    choose.add(new Option(heading.textContent, part.id));
    const fold = document.createElement("button");
    fold.className = "fold";
    fold.type = "button";
    fold.append(...heading.childNodes);
    heading.append(fold);
    fold.addEventListener("click", () => setOpen(part, fold.getAttribute("aria-expanded") === "false"));
    setOpen(part, true);
  }
  for (const article of main.querySelectorAll("article")) {
    const copy = document.createElement("button");
    copy.className = "copy";
    copy.type = "button";
    copy.textContent = words.copy;
    copy.title = words.sources;
    copy.addEventListener("click", async () => {
      await toClipboard(citation(article));
      copy.textContent = words.copied;
      setTimeout(() => { copy.textContent = words.copy; }, 2000);
    });
    (article.querySelector(".why") ?? article.lastElementChild).prepend(copy);
  }

  function setOpen(part, open) {
    part.querySelector(".fold").setAttribute("aria-expanded", open);
    part.classList.toggle("folded", !open);
  }

  function select() {
    const wanted = plain(find.value).split(/\s+/).filter(word => word);
    const asked = wanted.length > 0;
    const chosen = part => !choose.value || part.id === choose.value;
    for (const item of items) item.hidden = !wanted.every(word => texts.get(item).includes(word));
    for (const part of parts) {
      part.hidden = !chosen(part) || (asked && !items.some(item => !item.hidden && part.contains(item)));
      if (asked) setOpen(part, true);
    }
    const count = items.filter(item => !item.hidden && !item.closest("section").hidden).length;
    found.textContent = asked ? (count === 1 ? words.one : words.many.replace("#", count)) : "";
  }

  // What a link leads to must not be hidden.
  function reveal() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const part = target && target.closest("main section");
    if (!part) return;
    if (part.hidden || target.closest("[hidden], .folded")) {
      find.value = "";
      choose.value = "";
      select();
      setOpen(part, true);
      target.scrollIntoView();
    }
  }

  function citation(article) {
    const lines = [article.querySelector("h3, .headline")?.firstElementChild?.textContent.trim() ?? ""];
    for (const quote of article.querySelectorAll(".quote")) {
      const mark = quote.nextElementSibling;
      const source = document.getElementById("source-" + mark.textContent.replace(/\D/g, ""));
      const link = source.querySelector("a");
      const title = (link ?? source.querySelectorAll("span")[1]).textContent.trim();
      const time = source.querySelector("time");
      lines.push(`\u201c${quote.textContent.trim()}\u201d`,
        ["  " + source.querySelector(".outlet").textContent.trim(), title, time?.textContent, link?.href]
          .filter(part => part).join(", "));
    }
    return lines.join("\n");
  }

  async function toClipboard(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }

  find.addEventListener("input", select);
  choose.addEventListener("change", select);
  foldAll.addEventListener("click", () => {
    const open = parts.every(part => part.classList.contains("folded"));
    foldAll.textContent = open ? words.fold : words.unfold;
    parts.forEach(part => setOpen(part, open));
  });
  addEventListener("hashchange", reveal);
  template.replaceWith(tools);
  reveal();
})();
