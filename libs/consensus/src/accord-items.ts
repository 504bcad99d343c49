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
    ['people', 'Why a consensus method was chosen rather than another way of deciding'],
    ['both', 'What the exercise was for, for whom, and for which region'],
    ['people', 'If it updates an earlier text: why, and which one'],
  ]),
  ...items('methods', 'M', [
    ['both', 'Whether and where the plan was registered in advance'],
    ['people', 'Who led the exercise, in what role, and with what experience'],
    ['both', 'Who could be a rater, why that number, and who chose the raters'],
    ['both', 'How raters were invited'],
    ['people', 'What part the people concerned, or the public, played'],
    ['people', 'What information was gathered before the statements were written'],
    ['people', 'How the literature was searched, with which terms and when'],
    ['people', 'How existing evidence was summarised, and whether raters received it'],
    ['records', 'By which method and in which steps consensus was sought'],
    [
      'records',
      'How statements were presented, how they could be answered, and whether reasons could be given',
    ],
    ['records', 'What each step was meant to achieve'],
    ['both', 'What counted as consensus, and why'],
    ['records', 'Whether statements that had reached consensus were rated again'],
    ['records', 'How answers were collected, individually or in a group'],
    ['records', 'How answers were aggregated'],
    ['people', 'Whether statements or forms were tested beforehand'],
    ['records', 'What raters were told after each step'],
    ['records', 'What was anonymous, to whom, and how anonymity was protected'],
    ['both', 'Whether the people who led the exercise took part in its decisions'],
    ['people', 'What raters were offered for taking part'],
    ['both', 'What was done to enable everyone to take part'],
  ]),
  ...items('results', 'R', [
    ['records', 'When each step began and ended, and what was postponed'],
    ['both', 'What was done differently from the plan, and why'],
    ['records', 'How many took part in each step, and who they were'],
    ['records', 'What the results were, in numbers or in words'],
    ['records', 'Which statements were changed or removed, when and why'],
  ]),
  ...items('discussion', 'D', [
    ['people', 'Strengths and limitations of the process'],
    ['people', 'How the outcome relates to existing knowledge, and why it may differ'],
  ]),
  ...items('other', 'O', [
    ['people', 'Who endorsed the outcome, and in what role'],
    ['people', 'Conflicts of interest of the people who led or rated, and how they were handled'],
    ['people', 'Who funded the exercise, and what part they played'],
  ]),
];
