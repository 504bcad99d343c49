/**
 * What is counted in a sentence, each with its number: "3 seats". A language may bend each as its sentences
 * need it.
 */
export const NOUN_CODES = [
  'n-seats',
  'n-countries',
  'n-papers',
  'n-from-papers',
  'n-country-ballots',
  'n-places',
  'n-points',
  'n-dots',
  'n-votes',
  'n-groups',
] as const;
export type NounCode = (typeof NOUN_CODES)[number];

/** The texts inside a statement that are no sentence of their own. */
export const PHRASE_CODES = [
  ...NOUN_CODES,
  'pair',
  'beats',
  'equal',
  'amount',
  'amount-to',
  'amount-nowhere',
  'unit-member',
  'unit-country',
  'unit-chambers',
  'unit-government',
  'unit-ngo',
  'unit-resource',
  'unit-other',
  'majority-simple',
  'majority-of_cast',
  'majority-absolute',
  'majority-two_thirds',
  'majority-two_thirds_of_entitled',
  'majority-unanimity',
  'majority-six_countries',
  'majority-number',
] as const;
export type PhraseCode = (typeof PHRASE_CODES)[number];
