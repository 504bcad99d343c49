import { recordSentence } from './record-sentence.ts';
import type { SourceRecord } from './report-source.sql.ts';

const AT = '2027-03-01 12:00:00.123456+00';
const HEAD = {
  id: '0199f000-0000-7000-8000-000000000001',
  at: AT,
  provisionId: null,
  provisionNumber: null,
  provisionTitle: null,
};
const CLAUSE = {
  standard: 'Common standards',
  edition: 'v1.0',
  number: '4.2',
  text: 'A shelter is open at night.',
};

const said = (record: Pick<SourceRecord, 'kind' | 'facts'>) =>
  recordSentence({ ...HEAD, ...record } as SourceRecord);

describe('what a report says of a record', () => {
  it('says a status of the team and of a seat, the note as a sentence, and never one as the other', () => {
    const facts = { ...CLAUSE, status: 'in-practice', note: 'Two are open' } as const;
    expect(said({ kind: 'adoption-record', facts })).toEqual({
      label: 'Record of the national team on clause 4.2 of “Common standards”, edition v1.0',
      text: 'The national team holds that this is in practice: “A shelter is open at night”. Two are open.',
    });
    expect(said({ kind: 'adoption-voice', facts: { ...facts, seat: 'ngo' } })).toEqual({
      label: 'Record of the NGO seat on clause 4.2 of “Common standards”, edition v1.0',
      text: 'The NGO seat holds that this is in practice: “A shelter is open at night”. Two are open.',
    });
    expect(
      said({ kind: 'adoption-voice', facts: { ...facts, seat: 'resource', status: null, note: '' } }).text,
    ).toBe('The resource seat adds to this: “A shelter is open at night”.');
  });

  it('quotes the beginning of a long clause without cutting a letter in two', () => {
    const { text } = said({
      kind: 'adoption-record',
      facts: { ...CLAUSE, number: null, text: '🕊'.repeat(400), status: 'planned', note: '' },
    });
    expect(text).toBe(`The national team holds that this is planned: “${'🕊'.repeat(300)} …”.`);
  });

  it('says what is planned, what is overdue and what is done, with how it gets on', () => {
    const line = {
      area: 'Identification',
      action: 'Train the border guard',
      dueOn: '2027-09-30',
      state: 'open',
      doneOn: null,
      late: false,
      progress: null,
      progressOn: null,
    } as const;
    expect(said({ kind: 'plan-line', facts: line })).toEqual({
      label: 'Line of the national work plan, Identification',
      text: 'Planned for 30 September 2027: Train the border guard.',
    });
    const late = { ...line, late: true, progress: 'Half are trained', progressOn: '2027-10-01' };
    expect(said({ kind: 'plan-line', facts: late }).text).toBe(
      'Planned for and overdue since 30 September 2027: Train the border guard. As of 1 October 2027: Half are trained.',
    );
    expect(said({ kind: 'plan-line', facts: { ...line, state: 'done', doneOn: '2027-10-02' } }).text).toBe(
      'Done on 2 October 2027: Train the border guard.',
    );
  });

  it('says what a national meeting decided, and what was answered to a recommendation', () => {
    expect(
      said({
        kind: 'decision',
        facts: { reference: 'LV 2027-1/01', day: '2027-03-19', text: 'Guards are trained.' },
      }),
    ).toEqual({
      label: 'Decision LV 2027-1/01',
      text: 'A national meeting decided on 19 March 2027: Guards are trained.',
    });
    const asked = {
      source: 'GRETA 2026',
      number: '12',
      text: 'Open a shelter',
      state: 'open',
      answer: '',
      dueOn: '2027-12-31',
    } as const;
    expect(said({ kind: 'recommendation', facts: asked })).toEqual({
      label: 'Recommendation 12, GRETA 2026',
      text: 'Recommended: Open a shelter. No answer is recorded yet. To be done by 31 December 2027.',
    });
    expect(
      said({ kind: 'recommendation', facts: { ...asked, state: 'done', answer: 'It is open!' } }).text,
    ).toBe('Recommended: Open a shelter. It is open! The country considers it done.');
  });
});
