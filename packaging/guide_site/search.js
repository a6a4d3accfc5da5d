// Finds sections of the guide by words: every word must begin a word of the section or its title.
// The sections come from sections.js; a page opened from the disk may load that, but fetch nothing.
"use strict";

(function () {
  const field = document.getElementById("words");
  const list = document.getElementById("found");
  const MOST = 12;
  const AROUND = 60;

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  const sections = window.SECTIONS.map((each) => ({
    ...each,
    plainTitle: plain(each.title),
    plainText: plain(each.text),
  }));

  // Where a word begins in a text, or -1.
  function at(text, word) {
    let place = text.indexOf(word);
    while (place > 0 && /[\p{L}\p{N}]/u.test(text[place - 1])) {
      place = text.indexOf(word, place + 1);
    }
    return place;
  }

  function worth(section, words) {
    let sum = 0;
    for (const word of words) {
      if (at(section.plainTitle, word) >= 0) {
        sum += 10;
      } else if (at(section.plainText, word) >= 0) {
        sum += 1;
      } else {
        return 0;
      }
    }
    return sum;
  }

  function excerpt(section, words) {
    const first = words.map((word) => at(section.plainText, word)).filter((each) => each >= 0);
    const middle = first.length ? Math.min(...first) : 0;
    const start = Math.max(0, section.text.lastIndexOf(" ", middle - AROUND / 2) + 1);
    const words_ = section.text.slice(start, middle + AROUND);
    return (start ? "… " : "") + words_ + (middle + AROUND < section.text.length ? " …" : "");
  }

  // Text with the words marked, as nodes: nothing of it is ever read as HTML.
  function marked(text, words) {
    const span = document.createElement("span");
    const low = plain(text);
    let done = 0;
    while (done < text.length && low.length === text.length) {
      const next = words
        .map((word) => ({ word, place: at(low.slice(done), word) }))
        .filter((each) => each.place >= 0)
        .sort((one, other) => one.place - other.place)[0];
      if (!next) {
        break;
      }
      span.append(text.slice(done, done + next.place));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(done + next.place, done + next.place + next.word.length);
      span.append(mark);
      done += next.place + next.word.length;
    }
    span.append(text.slice(done));
    return span;
  }

  function line(section, words) {
    const link = document.createElement("a");
    link.href = section.address;
    const title = document.createElement("strong");
    title.textContent = section.title;
    link.append(title, marked(excerpt(section, words), words));
    const item = document.createElement("li");
    item.append(link);
    return item;
  }

  function show() {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const found = sections
      .map((section) => ({ section, worth: words.length ? worth(section, words) : 0 }))
      .filter((each) => each.worth > 0)
      .sort((one, other) => other.worth - one.worth)
      .slice(0, MOST);
    list.replaceChildren(...found.map((each) => line(each.section, words)));
    if (words.length && !found.length) {
      const none = document.createElement("li");
      none.className = "none";
      none.textContent = "Nothing of the guide has these words.";
      list.append(none);
    }
    list.hidden = !words.length;
  }

  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    const first = list.querySelector("a");
    if (event.key === "Enter" && first) {
      first.click();
    } else if (event.key === "ArrowDown" && first) {
      first.focus();
      event.preventDefault();
    } else if (event.key === "Escape") {
      field.value = "";
      show();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== field) {
      field.focus();
      event.preventDefault();
    }
  });
})();
