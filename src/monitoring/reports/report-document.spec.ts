import type { MonitoringParagraphView, MonitoringReportView } from './dto/monitoring-report.view.ts';
import { reportDocument, reportFileName } from './report-document.ts';

const paragraph = (label: string, more: Partial<MonitoringParagraphView> = {}): MonitoringParagraphView => ({
  id: label,
  text: `What is said of ${label}.`,
  draftedText: '',
  leftOut: false,
  outdated: false,
  revision: 1,
  // Half past midnight in Copenhagen.
  record: { kind: 'plan-line', id: label, label, at: '2027-05-31T22:30:00.000Z' },
  change: null,
  ...more,
});

const REPORT: MonitoringReportView = {
  id: 'r',
  country: 'LV',
  instrument: { id: 'i', title: 'Convention', body: 'GRETA' },
  title: 'Reply',
  introduction: 'First.\n\nSecond.',
  firstDay: '2027-01-01',
  lastDay: '2027-12-31',
  state: 'sent',
  gatheredAt: '2027-12-31T10:00:00.000Z',
  sentAt: '2027-12-31T11:00:00.000Z',
  previous: null,
  provisions: [
    { id: 'p', number: 'Art. 10', title: 'Identification', paragraphs: [paragraph('one')] },
    { id: 'q', number: 'Art. 11', title: 'Private life', paragraphs: [paragraph('out', { leftOut: true })] },
    { id: null, number: null, title: null, paragraphs: [paragraph('two')] },
  ],
  gone: [],
  pending: null,
  revision: 2,
  can: { edit: false },
};

describe('a report as it is filed', () => {
  it('says who reports to whom over which days, and cites each record with its day', () => {
    const { facts, introduction, sections, changes } = reportDocument(REPORT);
    expect(facts).toEqual([
      ['Country', 'Latvia'],
      ['Instrument', 'Convention'],
      ['To', 'GRETA'],
      ['Period', '1 January 2027 to 31 December 2027'],
      ['Status', 'Sent on 31 December 2027'],
    ]);
    expect(introduction).toEqual(['First.', 'Second.']);
    expect(sections).toEqual([
      {
        heading: 'Art. 10 Identification',
        paragraphs: [{ text: 'What is said of one.', citation: 'one. Last changed on 1 June 2027.' }],
      },
      {
        heading: 'Recommendations without a provision',
        paragraphs: [{ text: 'What is said of two.', citation: 'two. Last changed on 1 June 2027.' }],
      },
    ]);
    expect(changes).toBeNull();
  });

  it('says what is new, changed and gone against the report before, and calls a draft one', () => {
    const { facts, changes } = reportDocument({
      ...REPORT,
      state: 'draft',
      sentAt: null,
      previous: { id: 'b', title: 'Before', sentAt: '2026-01-31T11:00:00.000Z' },
      provisions: [
        {
          id: 'p',
          number: 'Art. 10',
          title: 'Identification',
          paragraphs: [
            paragraph('one', { change: 'new' }),
            paragraph('two', { change: 'changed' }),
            paragraph('three', { change: 'same' }),
          ],
        },
      ],
      gone: [{ provisionNumber: null, label: 'four', text: 'It was said.' }],
    });
    expect(facts.slice(-2)).toEqual([
      ['Previous report', 'Before, sent on 31 January 2026'],
      ['Status', 'Draft, not sent'],
    ]);
    expect(changes).toEqual([
      { heading: 'New', items: ['Art. 10: one'] },
      { heading: 'Changed', items: ['Art. 10: two'] },
      { heading: 'No longer reported', items: ['four'] },
    ]);
  });

  it('has a name that every file system takes', () => {
    expect(reportFileName(REPORT, 'docx')).toBe('report-latvia-2027-12-31.docx');
  });
});
