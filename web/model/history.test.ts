import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, type History, redo, startHistory, undo } from './history.ts';
import { freshWork, type Work } from './work.ts';

const work = (text: string): Work => freshWork({ name: '', text }, { name: '', text: '' });
const textOf = (history: History) => history.present.original.text;

describe('history', () => {
  it('takes back and does again', () => {
    let history = advance(advance(startHistory(work('a')), work('b'), 'link'), work('c'), 'unlink');
    expect(history.past.map(({ act }) => act)).toEqual(['link', 'unlink']);
    history = undo(history);
    expect([textOf(history), history.future[0]?.act]).toEqual(['b', 'unlink']);
    history = undo(undo(undo(history)));
    expect(textOf(history)).toBe('a');
    history = redo(redo(redo(history)));
    expect([textOf(history), history.past.length, history.future.length]).toEqual(['c', 2, 0]);
  });

  it('forgets what was taken back when something else is done', () => {
    const history = advance(undo(advance(startHistory(work('a')), work('b'), 'link')), work('c'), 'link');
    expect([textOf(history), textOf(undo(history)), history.future.length]).toEqual(['c', 'a', 0]);
  });

  it('takes a run back as one, and no further', () => {
    let history = startHistory(work(''));
    for (const text of ['d', 'do', 'dog']) history = advance(history, work(text), 'text', 'word 1');
    for (const text of ['dog s', 'dog sa']) history = advance(history, work(text), 'text', 'word 2');
    expect(textOf(undo(history))).toBe('dog');
    expect(textOf(undo(undo(history)))).toBe('');
  });

  it('does not join a run to what was taken back', () => {
    const typed = advance(startHistory(work('')), work('a'), 'text', 'run');
    const again = advance(redo(undo(typed)), work('ab'), 'text', 'run');
    expect(textOf(undo(again))).toBe('a');
  });

  it('holds a bounded number of steps', () => {
    let history = startHistory(work('0'));
    for (let i = 1; i <= 500; i++) history = advance(history, work(String(i)), 'link');
    expect(history.past.length).toBe(200);
    expect(textOf(undo(history))).toBe('499');
  });

  it('comes back to where it was after as many undos as redos', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), fc.nat(10), (texts, back) => {
        let history = startHistory(work('start'));
        for (const text of texts) history = advance(history, work(text), 'link');
        const end = textOf(history);
        for (let i = 0; i < back; i++) history = undo(history);
        for (let i = 0; i < back; i++) history = redo(history);
        expect(textOf(history)).toBe(end);
      }),
    );
  });
});
