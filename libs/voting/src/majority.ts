/** The choices of seats or countries on a proposal. */
export interface ProposalTally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export const PROPOSAL_CHOICES = ['yes', 'no', 'abstain'] as const;
export type ProposalChoice = (typeof PROPOSAL_CHOICES)[number];

/** How many must be for a proposal. */
export const MAJORITIES = [
  'simple',
  'of_cast',
  'absolute',
  'two_thirds',
  'two_thirds_of_entitled',
  'unanimity',
] as const;
export type MajorityKind = (typeof MAJORITIES)[number];
/** One of the kinds, or a number of yes that is enough. */
export type Majority = MajorityKind | { readonly atLeast: number };

const RULES: Readonly<Record<MajorityKind, (tally: ProposalTally, entitled: number) => boolean>> = {
  simple: ({ yes, no }) => yes > no,
  of_cast: ({ yes, no, abstain }) => 2 * yes > yes + no + abstain,
  absolute: ({ yes }, entitled) => 2 * yes > entitled,
  two_thirds: ({ yes, no }) => 3 * yes >= 2 * (yes + no) && yes > 0,
  two_thirds_of_entitled: ({ yes }, entitled) => 3 * yes >= 2 * entitled && yes > 0,
  unanimity: ({ yes, no }) => no === 0 && yes > 0,
};

/** Whether the votes are enough, in whole numbers. `entitled` is how many could have voted. */
export function passes(majority: Majority, tally: ProposalTally, entitled: number): boolean {
  return typeof majority === 'object' ? tally.yes >= majority.atLeast : RULES[majority](tally, entitled);
}

export function tallyOf(choices: readonly ProposalChoice[]): ProposalTally {
  const many = (sought: ProposalChoice): number => choices.filter((choice) => choice === sought).length;
  return { yes: many('yes'), no: many('no'), abstain: many('abstain') };
}

/** The ballot of a country: what most of its team chose, or an abstention where yes and no are level. */
export function countryChoice({ yes, no }: ProposalTally): ProposalChoice {
  if (yes === no) return 'abstain';
  return yes > no ? 'yes' : 'no';
}
