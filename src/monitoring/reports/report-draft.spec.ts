import * as fc from 'fast-check';
import { draftReport, type KeptParagraph, paragraphKey } from './report-draft.ts';
import type { SourceRecord } from './report-source.sql.ts';

const decision = (id: string, text: string, provisionId: string | null = 'p1'): SourceRecord => ({
  kind: 'decision',
  id,
  at: '2027-03-01 12:00:00+00',
  provisionId,
  provisionNumber: provisionId && 'Art. 10',
  provisionTitle: provisionId && 'Identification',
  facts: { reference: id, day: '2027-03-01', text },
});
const sentence = (text: string) => `A national meeting decided on 1 March 2027: ${text}`;

/** As the draft is kept, with ids. */
const kept = (source: readonly SourceRecord[], change: Partial<KeptParagraph> = {}): KeptParagraph[] =>
  draftReport(source, []).paragraphs.map((paragraph, index) => ({
    ...paragraph,
    id: `kept-${index}`,
    ...change,
  }));

describe('a report that is drafted from records', () => {
  it('says each record once beneath each provision, in the order of the records', () => {
    const { paragraphs, added, removed } = draftReport(
      [decision('a', 'One.'), decision('b', 'Two.'), decision('a', 'One.', 'p2')],
      [],
    );
    expect(paragraphs.map(({ ordinal, text, provisionId }) => [ordinal, text, provisionId])).toEqual([
      [1, sentence('One.'), 'p1'],
      [2, sentence('Two.'), 'p1'],
      [3, sentence('One.'), 'p2'],
    ]);
    expect([added, removed]).toEqual([3, 0]);
  });

  it('follows a record that has changed, and keeps what the team wrote itself, marked as overtaken', () => {
    const before = [decision('a', 'One.'), decision('b', 'Two.')];
    const [first, second] = kept(before);
    const own = { ...second!, text: 'In our words.' };
    const { paragraphs, changed } = draftReport(
      [decision('a', 'One!'), decision('b', 'Two!')],
      [first!, own],
    );
    expect(paragraphs.map(({ id, text, outdated, revision }) => [id, text, outdated, revision])).toEqual([
      ['kept-0', sentence('One!'), false, 2],
      ['kept-1', 'In our words.', true, 2],
    ]);
    expect(changed).toBe(2);
    // Another change keeps the mark; it goes when the team saves the paragraph.
    const again = draftReport(
      [decision('b', 'Two!')],
      [{ ...own, draftedText: sentence('Two!'), outdated: true }],
    );
    expect(again.paragraphs[0]).toMatchObject({ outdated: true, revision: 1 });
  });

  it('lets go of a record that is shared no more, and of what was left out with it', () => {
    const paragraphs = kept([decision('a', 'One.'), decision('b', 'Two.')], { leftOut: true });
    const drafted = draftReport([decision('b', 'Two.')], paragraphs);
    expect(drafted.removedIds).toEqual(['kept-0']);
    expect(drafted.paragraphs).toMatchObject([{ id: 'kept-1', leftOut: true }]);
  });

  it('takes over what the report before said in its own words, as long as the record says the same', () => {
    const previous = kept([decision('a', 'One.'), decision('b', 'Two.')], { text: 'In our words.' });
    const { paragraphs } = draftReport([decision('a', 'One.'), decision('b', 'Two!')], [], previous);
    expect(paragraphs.map(({ text }) => text)).toEqual(['In our words.', sentence('Two!')]);
  });

  it('is settled by one look: the same records change nothing any more', () => {
    const records = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.constantFrom('p1', 'p2', null),
        fc.constantFrom('x', 'y'),
      ),
      { selector: ([id, provision]) => `${id} ${provision}` },
    );
    fc.assert(
      fc.property(records, records, (earlier, later) => {
        const now = later.map(([id, provision, text]) => decision(id, text, provision));
        const first = draftReport(
          now,
          kept(earlier.map(([id, provision, text]) => decision(id, text, provision))),
        );
        const settled = first.paragraphs.map((each, index) => ({ ...each, id: each.id ?? `new-${index}` }));
        const second = draftReport(now, settled);
        expect([second.added, second.changed, second.removed]).toEqual([0, 0, 0]);
        expect(new Set(second.paragraphs.map(paragraphKey)).size).toBe(now.length);
      }),
    );
  });
});
