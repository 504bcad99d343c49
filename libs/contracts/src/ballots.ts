/**
 * How a ballot is counted. `proposal` asks yes, no or abstain; `consent` seeks everybody's consent;
 * `default-option` ranks rival texts against "no change"; the others choose among options.
 */
export const BALLOT_METHODS = [
  'proposal',
  'consent',
  'schulze',
  'approval',
  'score',
  'dots',
  'equal-shares',
  'default-option',
  'ranked-pairs',
  'borda',
  'star',
  'irv',
  'stv',
] as const;
export type BallotMethod = (typeof BALLOT_METHODS)[number];

/** Methods of a ballot that asks about one text and has no options to choose from. */
export const TEXT_METHODS = ['proposal', 'consent'] as const satisfies readonly BallotMethod[];
/** Methods that choose among options which all are new; `default-option` needs "no change" among them. */
export const OPTION_METHODS = [
  'schulze',
  'approval',
  'score',
  'dots',
  'equal-shares',
  'ranked-pairs',
  'borda',
  'star',
  'irv',
  'stv',
] as const satisfies readonly BallotMethod[];
/** Methods that fill one place. */
export const SINGLE_PLACE_METHODS = ['star', 'irv'] as const satisfies readonly BallotMethod[];

export function isTextMethod(method: BallotMethod): method is (typeof TEXT_METHODS)[number] {
  return TEXT_METHODS.some((text) => text === method);
}

/** Methods that choose among options whose result is an order with places. */
export function electsOptions(method: BallotMethod): boolean {
  return !isTextMethod(method);
}

/**
 * Whose votes are counted; where two are named, both must pass. Chambers: agencies and NGOs, each by itself.
 */
export const BALLOT_ELECTORATES = [
  'one-seat-one-vote',
  'one-country-one-vote',
  'chambers',
  'countries-and-chambers',
  'seats-and-countries',
  'seats-and-chambers',
] as const;
export type BallotElectorate = (typeof BALLOT_ELECTORATES)[number];

/**
 * How many must be for a proposal; `six_countries`: at least six countries, and no chamber with a majority
 * against.
 */
export const BALLOT_MAJORITIES = [
  'simple',
  'of_cast',
  'absolute',
  'two_thirds',
  'two_thirds_of_entitled',
  'unanimity',
  'six_countries',
] as const;
export type BallotMajority = (typeof BALLOT_MAJORITIES)[number];

export const BALLOT_CHOICES = ['yes', 'no', 'abstain'] as const;
export type BallotChoice = (typeof BALLOT_CHOICES)[number];
export const BALLOT_CONSENTS = ['consent', 'reservations', 'stand_aside', 'block', 'abstain'] as const;
export type BallotConsent = (typeof BALLOT_CONSENTS)[number];

/**
 * What a ballot can be about. Every kind attaches through the same reference; a `question` stands by itself
 * and is its own subject.
 */
export const BALLOT_SUBJECT_KINDS = [
  'priority-period',
  'agenda-item',
  'amendment',
  'standard',
  'decision',
  'question',
] as const;
export type BallotSubjectKind = (typeof BALLOT_SUBJECT_KINDS)[number];

/** Who may learn what a seat voted: members after the close, its own team alone, nobody. */
export const BALLOT_SECRECIES = ['open', 'team', 'secret'] as const;
export type BallotSecrecy = (typeof BALLOT_SECRECIES)[number];

/** What happens when the count ends in a tie. */
export const BALLOT_TIE_RULES = ['report', 'runoff', 'chair', 'lot'] as const;
export type BallotTieRule = (typeof BALLOT_TIE_RULES)[number];

/**
 * When results are seen. `live` and `after-own-vote` are for open straw polls; `after-release` waits for two
 * seats of different countries.
 */
export const BALLOT_RESULT_VISIBILITIES = ['after-close', 'live', 'after-own-vote', 'after-release'] as const;
export type BallotResultVisibility = (typeof BALLOT_RESULT_VISIBILITIES)[number];

/**
 * Who may read a ballot at all: the region (those outside the teams once it is decided), teams, one country's
 * members, or named members.
 */
export const BALLOT_AUDIENCES = ['region', 'teams', 'country', 'members'] as const;
export type BallotAudience = (typeof BALLOT_AUDIENCES)[number];

/** Why a ballot that was open is not counted: forged papers lay in a box, or nobody can open it any more. */
export const BALLOT_ANNULMENT_REASONS = ['more-papers-than-passes', 'key-lost'] as const;
export type BallotAnnulmentReason = (typeof BALLOT_ANNULMENT_REASONS)[number];

export const BALLOT_OUTCOMES = [
  'decided',
  'tied',
  'no-quorum',
  'adopted',
  'not-adopted',
  'weak-support',
  'blocked',
] as const;
export type BallotOutcome = (typeof BALLOT_OUTCOMES)[number];

/**
 * How a paper came in: cast by its own seat, by the seat's proxy or alternate, or entered by two officers.
 */
export const CASTING_WAYS = ['app', 'proxy', 'alternate', 'phone', 'paper'] as const;
export type CastingWay = (typeof CASTING_WAYS)[number];

export const BALLOT_LIMITS = {
  question: 300,
  optionsMin: 2,
  optionsMax: 60,
  optionLabel: 200,
  reason: 2_000,
  paragraph: 120,
  statement: 4_000,
  lotText: 200,
  /** Dots a voter spreads, unless the ballot says another number. */
  dots: 10,
  dotsMax: 100,
  score: 5,
  scoreMax: 20,
  consentRounds: 2,
  consentRoundsMax: 5,
  /** The shortest time in which votes can be cast. */
  shortestSeconds: 1,
  longestDays: 120,
  /** How long before its opening a ballot is announced. */
  noticeDays: 7,
  runoffHours: 72,
  chairDays: 7,
} as const;

/** A part of those entitled: a decimal up to 1, or a fraction of small numbers. */
export const BALLOT_SHARE_PATTERN = /^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?|[1-9]\d{0,2}\/[1-9]\d{0,2})$/;
/** How many votes, or how many times the votes of the other side. */
export const BALLOT_DECIMAL_PATTERN = /^\d{1,4}(?:\.\d{1,6})?$/;
