/** The parts of a report that ACCORD, the reporting guideline for consensus methods, asks for. */
export type AccordSection = 'title' | 'introduction' | 'methods' | 'results' | 'discussion' | 'other';

/** Where the answer to an item comes from: the records, people alone, or the records with what people add. */
export type AccordSource = 'records' | 'people' | 'both';

export interface AccordItem {
  readonly id: string;
  readonly section: AccordSection;
  /** What the item asks, in words of our own. */
  readonly asks: string;
  readonly source: AccordSource;
}

const items = (
  section: AccordSection,
  letter: string,
  asked: readonly (readonly [AccordSource, string])[],
): AccordItem[] => asked.map(([source, asks], at) => ({ id: `${letter}${at + 1}`, section, asks, source }));

/** The 35 items, in order. */
export const ACCORD_ITEMS: readonly AccordItem[] = [
  ...items('title', 'T', [['records', 'A title that names this as a consensus exercise, and its method']]),
  ...items('introduction', 'I', [
    ['people', 'Why consensus was sought, and not decided in another way'],
    ['both', 'What it was for, for whom, and for which region'],
    ['people', 'If it renews an earlier text: why, and which one'],
  ]),
  ...items('methods', 'M', [
    ['both', 'Whether and where the plan was registered beforehand'],
    ['people', 'Who led it, in what role, with what experience'],
    ['both', 'Who could be a rater, why so many, and who chose them'],
    ['both', 'How raters were invited'],
    ['people', 'What part those concerned, or the public, had in it'],
    ['people', 'What was gathered before the statements were written'],
    ['people', 'How literature was searched, with what terms and when'],
    ['people', 'How existing evidence was summed up, and whether raters got it'],
    ['records', 'By which method, in which steps, consensus was sought'],
    ['records', 'How statements were put, what could be answered, and whether reasons could be given'],
    ['records', 'What each step was meant to achieve'],
    ['both', 'What counted as consensus, and why that'],
    ['records', 'Whether statements with consensus were rated again'],
    ['records', 'How answers were collected, alone or in a group'],
    ['records', 'How answers were brought together'],
    ['people', 'Whether statements or forms were tried out before'],
    ['records', 'What raters were told after each step'],
    ['records', 'What was anonymous, to whom, and how it was kept so'],
    ['both', 'Whether those who led it took part in its decisions'],
    ['people', 'What raters were offered for taking part'],
    ['both', 'What was done so that everyone could take part'],
  ]),
  ...items('results', 'R', [
    ['records', 'When each step began and ended, and what was put off'],
    ['both', 'What was done otherwise than planned, and why'],
    ['records', 'How many took part in each step, and who they were'],
    ['records', 'What came out, in numbers or words'],
    ['records', 'Which statements were changed or taken out, when and why'],
  ]),
  ...items('discussion', 'D', [
    ['people', 'Strengths and limits of how it was done'],
    ['people', 'How the outcome stands to what is known, and why it may differ'],
  ]),
  ...items('other', 'O', [
    ['people', 'Who endorsed it, and in what role'],
    ['people', 'Conflicts of interest of those who led or rated, and what was done about them'],
    ['people', 'Who paid for it, and what part they had'],
  ]),
];
