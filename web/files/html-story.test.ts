import { describe, expect, it } from 'vitest';
import { readFile } from './read.ts';

const STORY = [
  'The ferry board of Tolvik decided on Monday to sell the oldest of its three boats before the winter.',
  '“She has done her years,” said Runa Holt, who leads the board and was once a mate on that very boat.',
  'A buyer is to be found by October, when the new boat comes, and to pay some 1.4 million crowns for her.',
  '“It is like selling a grandmother,” said Odd Berge, who sails to work each day, and he walked out.',
];
const paragraphs = STORY.map((one) => `<p>${one}</p>`).join('\n');
const OTHERS =
  '<p><a href="/x">Goat rides the ferry for free all summer, and other stories of the week in Tolvik</a></p>'.repeat(8);
const page = async (body: string, head = '') => {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Boat</title>${head}</head><body>${body}</body></html>`;
  const file = await readFile('page.html', new TextEncoder().encode(html));
  return file.kind === 'text' ? file.text.split('\n\n') : file;
};

describe('the story of a page', () => {
  it.each([
    [
      'with a drawing in it',
      `<article>${paragraphs.replace('</p>', `</p><svg>${'<path d="M0 0"/>'.repeat(40)}</svg>`)}</article>`,
    ],
    [
      'behind a drawing that never ends',
      `<svg viewBox="0 0 1 1"><symbol><path d="M0 0"></symbol><article>${paragraphs}</article>`,
    ],
    [
      'behind a drawing whose title is empty',
      `<svg viewBox="0 0 1 1"><title/><path d="M0 0"/></svg><article>${paragraphs}</article>`,
    ],
    [
      'in a widget',
      `<div class="site-widget widget-content"><div class="widget-inner">${paragraphs}</div></div><div>${OTHERS}</div>`,
    ],
    [
      'in several sections',
      `<article>${STORY.map((one, at) => `<section id="part-${at}" itemprop="articleBody"><p>${one}</p></section>`).join('')}</article>`,
    ],
    [
      'whose class says that it has no share bar',
      `<div class="entry no-share"><div class="has-sidebar"><div class="sidebar-less">${paragraphs}</div></div></div><div>${OTHERS}</div>`,
    ],
    [
      'whose chapters are called as furniture is',
      `<article><p>${STORY[0]}</p><section id="sharing-the-boat"><p>${STORY[1]}</p></section><p class="text ad-free">${STORY[2]}</p><p id="social-costs">${STORY[3]}</p></article>`,
    ],
    [
      'whose chapters all have a class of furniture',
      `<article><p>${STORY[0]}</p>${STORY.slice(1)
        .map((one) => `<section class="report__part report__part--ads"><p>${one}</p></section>`)
        .join('')}</article><div>${OTHERS}</div>`,
    ],
    [
      'with two boxes for subscribers that are as long',
      `<article>${paragraphs}</article>${`<div class="offer--paywall"><p>${'Read on for three crowns a month. '.repeat(7)}</p></div>`.repeat(2)}`,
    ],
    [
      'longer than which are its comments',
      `<div class="post">${paragraphs}</div><section id="comments-area"><article class="comment"><p>${'I sailed on her, too, and so did my aunt. '.repeat(20)}</p></article></section>`,
    ],
    [
      'with related headlines in it',
      `<article>${paragraphs.replace('</p>', `</p><ul>${'<li><a href="/y">Goat rides the ferry for free all summer</a></li>'.repeat(4)}</ul>`)}</article>`,
    ],
  ])('%s', async (_, body) => {
    expect(await page(body)).toEqual(STORY);
  });

  it('keeps headline, deck and byline', async () => {
    const head =
      '<header><h1>Old boat to be sold</h1><p class="deck">The board wants a buyer by autumn.</p><div class="byline">By Siv Moen</div><ul class="share-bar"><li>Share</li></ul></header>';
    expect(await page(`<main>${head}<div class="text">${paragraphs}</div></main>`)).toEqual([
      'Old boat to be sold',
      'The board wants a buyer by autumn.',
      'By Siv Moen',
      ...STORY,
    ]);
  });

  it('keeps a byline between other lines of the head', async () => {
    const head =
      '<header><h1 class="headline">Old boat to be sold</h1><p class="standfirst">The board wants a buyer by autumn.</p><p class="byline">By Siv Moen, Tolvik</p><p class="byline">Photos: Odd Berge</p><time>2 November</time></header>';
    expect(await page(`<article>${head}${paragraphs}</article>`)).toEqual([
      'Old boat to be sold',
      'The board wants a buyer by autumn.',
      'By Siv Moen, Tolvik',
      'Photos: Odd Berge',
      '2 November',
      ...STORY,
    ]);
  });

  it('is what the page says of itself, whose markup is escaped', async () => {
    const escaped = STORY.map((one) => `&lt;p&gt;${one.replace('“', '&ldquo;').replace('”', '&rdquo;')}&lt;/p&gt;`);
    const data = `<script type="application/ld+json">${JSON.stringify({ articleBody: escaped.join('') })}</script>`;
    expect(await page('<div id="app"></div>', data)).toEqual(STORY);
  });

  it('is what the page says of itself, where its markup has another', async () => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ articleBody: STORY.join('\n') }] })}</script>`;
    const terms = `<div>${'<p>By using these pages you accept what is written in the terms of use of these pages.</p>'.repeat(6)}</div>`;
    expect(await page(terms, data)).toEqual(STORY);
    expect(
      await page(`<article>${paragraphs}</article>`, '<script type="application/ld+json">{broken</script>'),
    ).toEqual(STORY);
  });

  it('has no marks of notes', async () => {
    const noted = paragraphs.replace('winter.', 'winter.<sup>1</sup>').replace('years,', 'years<sup>[2]</sup>,');
    expect(
      await page(`<article>${noted}<p>The new one has a deck of 300 m<sup>2</sup> and room for 90 cars.</p></article>`),
    ).toEqual([...STORY, 'The new one has a deck of 300 m² and room for 90 cars.']);
  });

  it('knows elements by their names alone', async () => {
    expect(await page(`<constructor><toString>${paragraphs}</toString></constructor>`)).toEqual(STORY);
  });

  const described = (text: string) => `<meta name="description" content="${text}">`;

  it('is the one that the page describes itself by, not the longer one below it', async () => {
    const next = 'A goat rode the ferry of Tolvik for free all summer, and nobody asked her for a ticket at all.';
    const html = `<main><div><div><article><h1>Old boat to be sold</h1><div>${paragraphs}</div></article></div></div></main><aside-story><div><div><h2>Goat on board</h2><div>${`<p>${next}</p>`.repeat(19)}</div></div></div></aside-story>`;
    expect(await page(html, described(`${STORY[0]?.slice(0, 90)} …`))).toEqual(['Old boat to be sold', ...STORY]);
  });

  it('has the deck that the page describes itself by', async () => {
    const deck = 'The board wants a buyer for the boat before the autumn storms begin.';
    const html = `<main><header><h1>Old boat to be sold</h1><div class="x7">${deck}</div><div class="x8">12 o’clock</div></header><div>${paragraphs}</div></main>`;
    expect(await page(html, described(deck))).toEqual(['Old boat to be sold', deck, ...STORY]);
  });

  it('stands behind a subscription: its description is all there is', async () => {
    const deck = 'The board wants a buyer for the boat before the autumn storms begin.';
    expect(await page('<article><h1>Old boat to be sold</h1></article>', described(deck))).toEqual([
      'Old boat to be sold',
      deck,
    ]);
  });

  it('is read from what readers without scripts get, where scripts fill the page', async () => {
    const html = `<div class="app"><p>Loading</p></div><noscript><article>${paragraphs}</article></noscript>`;
    expect(await page(html)).toEqual(STORY);
    expect(await page(`<article>${paragraphs}</article><noscript><p>Turn scripts on.</p></noscript>`)).toEqual(STORY);
  });

  it('ends before headings whose links were left out', async () => {
    const others = `<ul>${'<li><a href="/y">Goat rides the ferry for free all summer</a></li>'.repeat(3)}</ul>`;
    expect(await page(`<article>${paragraphs}<h3>From our deck chair</h3>${others}</article>`)).toEqual(STORY);
  });
});
