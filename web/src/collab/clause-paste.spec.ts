import { waitFor } from '@testing-library/react';
import { expect, test } from '@jest/globals';
import { referenceTo } from '@nbn/contracts';
import { Editor, type Extensions } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { ClausePaste, pasteReportStoreOf } from './clause-paste.ts';
import { ClauseIds } from './clause-ids.ts';
import { formatsOfNode } from './formats.ts';
import { SingleClause } from './single-clause.ts';
import { initialContent, collabNodes } from './schema.ts';

function editor(texts: readonly string[], more: Extensions = []): Editor {
  const content = initialContent(texts.map((text, at) => ({ id: `c${at}`, kind: 'clause', level: 1, text })));
  return new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...collabNodes, ClauseIds, ClausePaste, ...more],
    content,
    enableCoreExtensions: { delete: false },
    injectCSS: false,
  });
}
const ids = ({ state: { doc } }: Editor): [unknown, string][] =>
  doc.children.map(({ attrs, textContent }) => [attrs['id'] as unknown, textContent]);

/** What an editor puts on the clipboard of its selection. */
const copied = ({ view }: Editor): string =>
  view.serializeForClipboard(view.state.selection.content()).dom.innerHTML;

function select({ view }: Editor, from: number, to: number): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
}

test('clauses that were cut come back as themselves', () => {
  const made = editor(['One.', 'Two.', 'Three.']);
  select(made, 7, 19);
  const html = copied(made);
  made.view.dom.dispatchEvent(new Event('cut'));
  made.view.dispatch(made.state.tr.deleteSelection());
  expect(ids(made)).toEqual([
    ['c0', 'One.'],
    ['c1', ''],
  ]);
  made.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  expect(ids(made)).toEqual([
    ['c0', 'One.'],
    ['c1', 'Two.'],
    ['c2', 'Three.'],
  ]);
});

test('references come along within their text, and are words in another one', () => {
  const at = (n: number): string => `01a226d2-0000-7000-8000-00000000000${n}`;
  const text = (n: number): Editor =>
    new Editor({
      element: document.body.appendChild(document.createElement('div')),
      extensions: [...collabNodes, ClauseIds, ClausePaste],
      content: initialContent([
        {
          id: at(n),
          kind: 'clause',
          level: 1,
          text: 'See 2.',
          formats: [{ kind: 'link', from: 4, to: 5, href: referenceTo(at(n + 1)) }],
        },
        { id: at(n + 1), kind: 'clause', level: 1, text: 'Two.' },
      ]),
      enableCoreExtensions: { delete: false },
      injectCSS: false,
    });
  const [one, other] = [text(1), text(5)];
  select(one, 1, 7);
  const html = copied(one);
  for (const [made, count] of [
    [one, 2],
    [other, 1],
  ] as const) {
    const { size } = made.state.doc.content;
    select(made, size - 1, size - 1);
    made.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
    expect(made.state.doc.textContent).toBe('See 2.Two.See 2.');
    expect(made.state.doc.children.flatMap(formatsOfNode)).toHaveLength(count);
  }
});

test('clauses that were copied come as new ones, wherever they come, and one that is empty keeps its id', () => {
  const made = editor(['One.', 'Two.', '']);
  select(made, 1, 11);
  const html = copied(made);
  select(made, 13, 13);
  made.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  expect(ids(made)).toEqual([
    ['c0', 'One.'],
    ['c1', 'Two.'],
    ['c2', 'One.'],
    [expect.stringMatching(/^[\da-f-]{36}$/), 'Two.'],
  ]);
  select(made, 1, 1);
  made.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  expect(ids(made).filter(([id]) => id === 'c0' || id === 'c1')).toHaveLength(2);
});

test('clauses that another text has come as new ones', () => {
  const made = editor(['']);
  made.view.pasteHTML(
    '<p data-pm-slice="1 1 []" data-clause-text="foreign" data-kind="item" data-level="3">Near a ' +
      'port.</p><p data-clause-text="x" data-kind="chapter" data-level="9">Far.</p>',
    new Event('paste') as ClipboardEvent,
  );
  expect(
    made.state.doc.children.map(({ attrs, textContent }) => [attrs['kind'], attrs['level'], textContent]),
  ).toEqual([
    ['item', 3, 'Near a port.'],
    ['clause', 4, 'Far.'],
  ]);
  expect(ids(made).every(([id]) => /^(c0|[\da-f-]{36})$/.test(id as string))).toBe(true);
});

/** A paste as a browser reports it. */
async function paste({ view }: Editor, html: string, plain: string): Promise<void> {
  const data = { getData: (type: string) => (type === 'text/html' ? html : plain), files: [] };
  view.dom.dispatchEvent(
    Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: data }),
  );
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}

test('a paste into an amendment is plain text in one line, and reports what was left out', async () => {
  const made = editor(['A shelter.'], [SingleClause]);
  select(made, 10, 10);
  await paste(made, '<p>, it is<br>\nwarm<del> and cold</del></p><ul><li>and dry</li></ul>', ', it is');
  expect(ids(made)).toEqual([['c0', 'A shelter, it is warm and dry.']]);
  expect(pasteReportStoreOf(made).snapshot()).toMatchObject({
    is: 'losses',
    losses: [{ kind: 'tracked', count: 1 }],
  });
  await paste(made, '', ' Line\nby line.');
  expect(ids(made)[0]![1]).toContain(' Line by line.');
  expect(pasteReportStoreOf(made).snapshot()).toBeNull();
});

test('whoever goes on writing while a long text is read stays where they write', async () => {
  const made = editor(['One.', 'Two.']);
  select(made, 5, 5);
  const done = paste(made, `<p>${'A long text. '.repeat(100)}</p>`.repeat(300), '');
  select(made, 7, 7);
  made.view.dispatch(made.state.tr.insertText('Now: '));
  await done;
  await waitFor(() => expect(made.state.doc.childCount).toBeGreaterThan(2), { timeout: 20_000 });
  expect([
    made.state.doc.childCount,
    made.state.doc.lastChild!.textContent,
    made.state.selection.$head.parent.textContent,
  ]).toEqual([302, 'Now: Two.', 'Now: Two.']);
});
