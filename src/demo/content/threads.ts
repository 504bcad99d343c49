import type { PersonKey } from './people.ts';

/**
 * A conversation on words of a clause: `quote` stands in the clause exactly once, or is null for the clause
 * as a whole.
 */
export interface ThreadContent {
  readonly clause: string;
  readonly quote: string;
  readonly by: PersonKey;
  readonly says: string;
  readonly replies: readonly { readonly by: PersonKey; readonly says: string }[];
  readonly resolvedBy?: PersonKey;
}

/** What the seats of several countries said so far on the draft standard on victim support. */
export const THREADS: readonly ThreadContent[] = [
  {
    clause: 'reflection/length',
    quote: 'at least 30 days',
    by: 'NO/ngo',
    says:
      'Thirty days is the minimum of the Convention, and we hear from all shelters that it is too ' +
      'short: the first three weeks go into sleep, health and a lawyer. Could the standard itself ' +
      'say three months, with 30 days as the legal floor in brackets?',
    replies: [
      {
        by: 'DK/government',
        says:
          'We share the aim. Our law gives a longer period only under conditions, so "shall" at three ' +
          'months would put us in breach of the standard from the first day. "Should" as drafted is ' +
          'what we can sign.',
      },
      {
        by: 'FI/ngo',
        says:
          'What if the sentence asks for an extension on request, with reasons if it is refused? Then ' +
          'the woman gets an answer that can be reviewed, and no parliament has to act first.',
      },
      { by: 'EE/government', says: 'That would work for Estonia.' },
    ],
  },
  {
    clause: 'reflection/start',
    quote: 'not on the day of a raid, an arrest or a first registration',
    by: 'SE/resource',
    says: 'Important for us. In practice the clock is often set when the file is opened. Please keep these words.',
    replies: [
      {
        by: 'LV/ngo',
        says:
          'Agreed, the same here. We propose that the date of information is written on the form that ' +
          'she receives.',
      },
    ],
  },
  {
    clause: 'reflection/no-pressure',
    quote: 'she shall first have had the opportunity to speak to a lawyer',
    by: 'LT/government',
    says:
      'At weekends no lawyer from our list can be reached. We need "without delaying her wish" or ' +
      'a duty telephone.',
    replies: [
      {
        by: 'LT/ngo',
        says:
          'A duty telephone exists for other victims of violence and could be opened to this group. We ' +
          'will bring it to the national meeting.',
      },
    ],
  },
  {
    clause: 'accommodation/day-one',
    quote: 'within 24 hours',
    by: 'IS/government',
    says:
      'In winter some places in the country cannot be reached within 24 hours. May a protected ' +
      'local place count for the first night?',
    replies: [
      {
        by: 'IS/ngo',
        says:
          'Yes, if it is women-only and staffed. A room at a police station must not count; the clause ' +
          'on suitable places says so already.',
      },
      {
        by: 'secretariat',
        says:
          'The drafting group reads "a safe place" in this sense. We will add the local place as an ' +
          'example in the explanatory note.',
      },
    ],
    resolvedBy: 'secretariat',
  },
  {
    clause: 'accommodation/address',
    quote: 'invoices, letters, calendars or shared files',
    by: 'LV/resource',
    says:
      'Please add delivery notes and taxi receipts. This is how addresses have become known in ' +
      'places we have worked with.',
    replies: [
      { by: 'DK/ngo', says: 'Good point. Perhaps "receipts" covers both, so that the list stays short.' },
    ],
  },
  {
    clause: 'accommodation/freedom',
    quote: 'her place is kept for at least 48 hours',
    by: 'EE/ngo',
    says: 'We keep a place for 72 hours. Women who leave in the first week often come back on the third day.',
    replies: [
      {
        by: 'LT/resource',
        says: 'With a waiting list, 48 hours is what we can promise. "At least" leaves you free to do more.',
      },
      { by: 'EE/ngo', says: 'Fine with "at least". We will describe our practice in the library.' },
    ],
    resolvedBy: 'EE/ngo',
  },
  {
    clause: 'identification/shared',
    quote: 'carry the same weight as those of an authority',
    by: 'DK/resource',
    says:
      'For a formal decision the authority has to answer for the outcome in court. Can we say "are ' +
      'taken into account and reasons are given if they are not followed"?',
    replies: [
      {
        by: 'FI/government',
        says: 'That is close to how our assistance system works today, and it holds up on review.',
      },
      {
        by: 'NO/ngo',
        says:
          'We would rather keep the present words for reasonable grounds and take the Danish wording ' +
          'for the conclusive decision. The thresholds differ, so the rules may.',
      },
    ],
  },
  {
    clause: 'identification/time',
    quote: 'five working days',
    by: 'FI/resource',
    says: 'Feasible if support opens at once, as the second sentence says. Without that sentence it would not be.',
    replies: [],
  },
  {
    clause: 'first-contact/language',
    quote: 'in a form that is safe to keep',
    by: 'SE/ngo',
    says:
      'Can the common leaflet be a plain card with a short web address that shows a neutral page? ' +
      'Paper with logos is found and asked about.',
    replies: [
      { by: 'IS/ngo', says: 'We print it as an appointment card. Glad to share the template.' },
      {
        by: 'LV/government',
        says: 'Please also think of women who do not read. A recorded message in eight languages would help.',
      },
    ],
  },
  {
    clause: 'health/evidence',
    quote: 'at least one year',
    by: 'NO/government',
    says:
      'Storage times differ a lot between our countries. One year is realistic for all of us as a ' +
      'first common step?',
    replies: [
      { by: 'SE/government', says: 'Yes for Sweden.' },
      {
        by: 'EE/government',
        says: 'Yes. The health side asks for a note on who may open the sample and when.',
      },
    ],
  },
  {
    clause: 'interpreters/choice',
    quote: 'Her name shall not be given to a remote interpreter',
    by: 'EE/ngo',
    says: 'Strong support. We book by a number of the conversation and it works well.',
    replies: [
      {
        by: 'FI/ngo',
        says:
          'Same here. It should also be said in the guideline on interpreters, so that agencies see it ' +
          'when they are hired.',
      },
    ],
    resolvedBy: 'FI/ngo',
  },
  {
    clause: 'return/risk',
    quote: 'with the help of a support organisation there',
    by: 'LT/ngo',
    says:
      'Who pays the organisation in the place of return for the assessment? Today it is done as a ' +
      'favour, and favours are slow.',
    replies: [
      {
        by: 'LV/ngo',
        says:
          'A line for this in the regional project would be a small sum and would solve it for the ' +
          'three Baltic countries.',
      },
      { by: 'secretariat', says: 'Noted for the item on funds at the coming meeting.' },
    ],
  },
  {
    clause: 'data/sharing',
    quote: 'unless telling her creates a danger',
    by: 'DK/ngo',
    says: 'This exception should be decided by more than one person and written down, otherwise it becomes the rule.',
    replies: [
      {
        by: 'LT/government',
        says: 'We can agree to two persons. A written note is already required by our data protection rules.',
      },
    ],
  },
  {
    clause: 'team/contact-point',
    quote: 'within one working day',
    by: 'LV/government',
    says: 'We can meet this from next year, when the contact point has a deputy.',
    replies: [],
  },
  {
    clause: 'children/guardian',
    quote: 'within 24 hours after the first contact',
    by: 'FI/government',
    says:
      'A court appoints guardians with us, which takes longer. An interim representative can be ' +
      'named by the social services the same day. Would "guardian or interim representative" be ' +
      'acceptable?',
    replies: [
      {
        by: 'SE/ngo',
        says: 'Acceptable if the interim representative is independent from the reception centre.',
      },
    ],
  },
];
