import { expect, it } from 'vitest';
import { readMarkup } from './markup.ts';

async function tagsOf(source: string, kind: 'html' | 'xml' = 'html') {
  const met: string[] = [];
  const handler = {
    open: (name: string, attributes: ReadonlyMap<string, string>) =>
      met.push(`<${[name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ')}>`),
    close: (name: string) => met.push(`</${name}>`),
    text: (text: string) => met.push(text),
  };
  await readMarkup(source, kind, handler, () => undefined, { at: 'text' });
  return met.join('|');
}

it.each([
  [
    '<P CLASS=a id = "b>c" hidden title=\'&lt;&copy\'>5 < 6 &amp; 7</P >',
    '<p class=a id=b>c hidden= title=<©>|5 < 6 & 7|</p>',
  ],
  ['a<!-- <b> --!>b<!-->c<!--->d<!doctype html>e<?php ?>f</>g<![CDATA[h]]>i', 'abcdefgi'],
  ['<script>if (a</b/) "</scripts>"</SCRIPT\n>x', '<script>|if (a</b/) "</scripts>"|</script>|x'],
  [
    '<title>a<b></title><svg><title/><path d="m"/></svg>',
    '<title>|a<b>|</title>|<svg>|<title>|</title>|<path d=m>|</path>|</svg>',
  ],
  ['<br/><a href=x/>y', '<br>|<a href=x/>|y'],
  ['a<b title="never ends>c', 'a'],
  ['<style>a', '<style>|a'],
  ['<x-pier_2 data-a:b=1 _c é=2></x-pier_2><h1', '<x-pier_2 data-a:b=1 _c= é=2>|</x-pier_2>'],
])('reads %s as a browser does', async (source, met) => {
  expect(await tagsOf(source)).toBe(met);
});

it('keeps the names of XML, its own empty elements and its CDATA', async () => {
  expect(await tagsOf('<?xml version="1.0"?><w:P w:Val=\'1\'><w:br/>a<![CDATA[<b>]]>&#65;</w:P>', 'xml')).toBe(
    '<w:P w:Val=1>|<w:br>|</w:br>|a<b>A|</w:P>',
  );
  await expect(tagsOf('<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'xml')).rejects.toThrow('doctype');
});

it('reads names that stand across the parts in which a page is read', async () => {
  const part = 256 * 1024;
  for (const [before, tag] of [
    [0, '<article title=a>'],
    [2, '</article>'],
    [11, '<article title=a>'],
  ] as const) {
    const text = 'x'.repeat(part - before - 3);
    expect(await tagsOf(`${text}${tag}`)).toBe(`${text}|${tag}`);
  }
});
