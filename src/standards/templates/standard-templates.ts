import type { ClauseKind, StandardTemplate } from '@nbn/contracts';

/** A clause that a standard begins with. What stands in brackets is for its writers to fill in. */
export interface TemplateClause {
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
}

const heading = (text: string, level = 1): TemplateClause => ({ kind: 'heading', level, text });
const clause = (text: string, level = 2): TemplateClause => ({ kind: 'clause', level, text });
const item = (text: string): TemplateClause => ({ kind: 'item', level: 2, text });
const note = (text: string): TemplateClause => ({ kind: 'note', level: 2, text });

const NETWORK_STANDARD: readonly TemplateClause[] = [
  heading('Purpose'),
  clause('This standard describes [the common practice] in order to protect [whom] from [what].'),
  heading('Scope'),
  clause('It applies to [which authorities and organisations] in all countries of the Network.'),
  clause('It does not change obligations under national law or international conventions.'),
  heading('Terms'),
  clause('In this standard, [term] means [its meaning].'),
  heading('Principles'),
  clause('The rights, safety and wishes of the person concerned come first.'),
  clause('No one is treated differently because of [grounds].'),
  heading('Common rules'),
  clause('[Who] [does what] within [time].'),
  clause('Each team makes sure that:'),
  item('[first requirement]'),
  item('[second requirement]'),
  note('Evidence for this rule: [source].'),
  heading('Cooperation between countries'),
  clause('[Whom a team informs in another country, how and when].'),
  heading('Personal data'),
  clause('Personal data is passed on only where [basis], and only as much as is needed.'),
  heading('Follow-up'),
  clause('Each national team records what it has adopted and the evidence for it.'),
  clause('The Network reviews this standard every [number] years.'),
];

const PROCEDURE: readonly TemplateClause[] = [
  heading('Purpose of the procedure'),
  clause('This procedure says who does what when [what has happened].'),
  heading('Who takes part'),
  clause('[Authority or organisation]: [its part].'),
  heading('Before the first step'),
  clause('The procedure begins when [trigger].'),
  heading('Steps'),
  heading('First contact', 2),
  clause('[Who] [does what] immediately, and at the latest within [time].', 3),
  clause('The person concerned is told, in a language that she or he understands:', 3),
  item('[what happens next]'),
  item('[which rights the person has, and whom to ask]'),
  heading('Assessment', 2),
  clause('[Who] assesses [what], together with [whom].', 3),
  heading('Referral', 2),
  clause('[Who] refers the person to [where], with the consent of the person concerned.', 3),
  heading('Closing', 2),
  clause('The procedure ends when [what has been achieved].', 3),
  heading('Deadlines'),
  clause('[Step]: [time]. If the deadline cannot be met, [who] informs [whom] of the reason.'),
  heading('Records'),
  clause('[Who] records [what], and keeps it for [time].'),
  note('Forms used: [names of forms].'),
  heading('When something goes wrong'),
  clause('[Who] is informed and decides on [what].'),
];

const recommendation = (title: string): readonly TemplateClause[] => [
  heading(title, 2),
  clause('Countries should [what is recommended].', 3),
  clause('Reason: [why, and on what evidence].', 3),
  clause('This recommendation is met when [how this can be verified].', 3),
];

const GUIDELINE: readonly TemplateClause[] = [
  heading('About this guideline'),
  clause('This guideline helps [whom] to [do what]. It is a recommendation and is not binding.'),
  heading('Background'),
  clause('[What is known about the problem in the region, with sources].'),
  heading('Summary of recommendations'),
  item('[first recommendation, in one line]'),
  item('[second recommendation, in one line]'),
  item('[third recommendation, in one line]'),
  heading('Recommendations'),
  ...recommendation('[First recommendation]'),
  ...recommendation('[Second recommendation]'),
  ...recommendation('[Third recommendation]'),
  heading('Good practice'),
  clause('[Country]: [what was done, and with what result].'),
  heading('Follow-up'),
  clause('The Network reviews the results of each recommendation after [time].'),
  heading('Sources'),
  note('[Author, title, year].'),
];

/** The outlines that Norbanet brings along. */
export const TEMPLATE_CLAUSES: Readonly<Record<StandardTemplate, readonly TemplateClause[]>> = {
  'network-standard': NETWORK_STANDARD,
  procedure: PROCEDURE,
  guideline: GUIDELINE,
};
