import type { PaperKey } from './meetings.ts';

export type Block = { readonly heading: string } | { readonly text: string };

/** A file as text; `papers/` turns it into a real one of its format. */
export interface FileContent {
  readonly title: string;
  readonly fileName: string;
  readonly format: 'pdf' | 'docx' | 'markdown';
  readonly blocks: readonly Block[];
}

/** A paper for an agenda item. */
export interface PaperContent extends FileContent {
  readonly key: PaperKey;
}

export const PAPERS: readonly PaperContent[] = [
  {
    key: 'consultation-note',
    title: 'Open questions on the reflection period and accommodation',
    fileName: 'open-questions.pdf',
    format: 'pdf',
    blocks: [
      {
        text:
          'Note of the secretariat for the regional meeting. It sums up the comments on two chapters ' +
          'of the draft common standard on victim support and proposes a way forward for each. It ' +
          'contains no information on individual women.',
      },
      { heading: '1. Length of the reflection period' },
      {
        text:
          'The draft asks for at least 30 days and recommends an extension to three months on request. ' +
          'One group of comments wants three months as the rule, another points to national law. A ' +
          'wording proposed in the discussion asks for reasons whenever an extension is refused, so ' +
          'that the refusal can be reviewed.',
      },
      {
        text: 'Question to the meeting: can all teams carry an extension on request, with reasons if it is refused?',
      },
      { heading: '2. When the period begins' },
      {
        text:
          'Comments agree that the period begins when the woman has been informed in a language that ' +
          'she understands. It is proposed to write the date on the form that she receives.',
      },
      { heading: '3. A place on the first day' },
      {
        text:
          'Comments from sparsely populated regions ask whether a protected local place may count for ' +
          'the first night. The drafting group proposes to say so in the explanatory note, on two ' +
          'conditions: the place is for women only, and it is staffed at night.',
      },
      { heading: '4. Confidential addresses' },
      {
        text:
          'Two teams propose to add receipts to the list of papers that must not show an address. The ' +
          'drafting group supports this.',
      },
      { heading: 'What happens next' },
      {
        text:
          'After the meeting the secretariat revises both chapters within two weeks. The revised draft ' +
          'goes to the national networks for comment.',
      },
    ],
  },
  {
    key: 'interpreters-survey',
    title: 'Survey on interpreters: short report',
    fileName: 'interpreters-survey.docx',
    format: 'docx',
    blocks: [
      {
        text:
          'The survey asked the national teams how interpretation is ordered, paid and checked. All ' +
          'eight teams answered. Figures are given only for groups of five or more answers.',
      },
      { heading: 'What works' },
      {
        text:
          'Services that book by a number of the conversation, without name or subject, report fewer ' +
          'concerns. Interpretation by telephone from another country is seen as safer for small ' +
          'languages.',
      },
      { heading: 'What does not work' },
      {
        text:
          'Most teams have no common check of conflicts of interest. In several countries the same ' +
          'interpreter is used by the police and by the lawyer, because no other is available.',
      },
      { heading: 'What the teams ask for' },
      {
        text:
          'A shared pool for telephone and video interpretation, a common briefing card of one page, ' +
          'and joint training of interpreters and support workers.',
      },
    ],
  },
  {
    key: 'priorities-overview',
    title: 'Proposals for the regional priorities: overview',
    fileName: 'priorities-overview.md',
    format: 'markdown',
    blocks: [
      {
        text:
          'Seven proposals were made by the national teams. This overview says in one line what each ' +
          'would change. The full reasons stand with the proposals.',
      },
      { heading: 'Support' },
      {
        text:
          'A safe place within 24 hours in every region. The reflection period in practice. ' +
          'Low-threshold access to health services. A shared pool of trained interpreters.',
      },
      { heading: 'Justice and safety' },
      { text: 'Compensation that reaches the victim. Recruitment and exploitation online.' },
      { heading: 'After leaving' },
      { text: 'Follow-up after voluntary return.' },
      { heading: 'How the vote works' },
      {
        text:
          'Each country has one vote and ranks the proposals in its own order. A team may change its ' +
          'vote until the ballot closes. Proposals that are not ranked count as equal and last.',
      },
    ],
  },
];
