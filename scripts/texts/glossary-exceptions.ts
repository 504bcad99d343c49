import type { Language } from '@nbn/contracts';

/** Concepts whose English word stands for something else in most texts of Norbanet, and what for. */
export const ANOTHER_MEANING: Readonly<Record<string, string>> = {
  agency: 'an organisation of any kind, as the members’ kinds are called',
  ballot: 'the vote as a whole, and not only the paper',
  citizen: '“national”, said of teams, meetings and networks',
  employment: '“jobs” of a printer',
  evidence: 'what a clause rests on; the glossary’s is proof before a court',
  expert: '“specialist”, said of terms',
  funding: '“to grant”, and a grant, which some languages call otherwise than funding',
  government: 'the authorities that hold a seat, not the cabinet',
  judge: '“cannot judge” an answer',
  judgment: 'what is concluded from ratings',
  minutes: 'minutes of time; the record is called shorter than in full',
  project: '“project money”',
  prosecution: 'the authority, as a field of work',
  report: '“to report”, and reports of wrong words',
  return: '“to return” to a page or a stage',
  sentence: 'one of words',
  testimony: 'a statement of any kind',
  'travel-document': 'a passport number that was found',
  trial: 'a trial ballot',
};

/** Phrases in which a word of the glossary is a part of another name. */
export const OTHER_PHRASES: readonly RegExp[] = [
  // The seats and chambers are called after authorities and organisations.
  /\b(?:government|NGO)(?:'s)? seats?\b/gi,
  /^\s*(?:government|NGO)s?\s*$/gi,
  // Of an account, and not of a person.
  /\brecovery(?: codes?)?\b(?! and reflection)/gi,
  // Whoever watches over a convention.
  /\bmonitoring bod(?:y|ies)\b/gi,
  // Of an instrument, and not of a standard.
  /\bprovisions?\b/gi,
  // Several languages have a word of its own for an item.
  /\bagenda (?:item|proposal)s?\b/gi,
  /\bdecision-makers?\b/gi,
  // A quorum is called by one word in several languages.
  /\btakes? decisions\b/gi,
  // The connection, and the file.
  /\bnetwork (?:connection|file)\b/gi,
  // A choice in another program.
  /“On the Network”/g,
  // A command of the operator’s.
  /["“]doctor["”]/g,
  // A code.
  /\b[a-z]+\.[a-z]+\b/g,
];

/** Concepts that some languages call otherwise in the texts of Norbanet, and why. */
export const TRANSLATED_OTHERWISE: Readonly<
  Record<string, { readonly languages: readonly Language[]; readonly reason: string }>
> = {
  consent: {
    languages: ['et', 'fi', 'lv'],
    reason: 'an answer in a round, given by the verb: I agree',
  },
  'data-protection': {
    languages: ['et', 'nb'],
    reason: 'the field is the protection of both victims and data, in one phrase',
  },
  'follow-up': {
    languages: ['et', 'fi', 'lt', 'lv'],
    reason: 'what follows from a ballot, and a country’s report on what it did with a decision',
  },
  implementation: {
    languages: ['da', 'et', 'lv', 'nb'],
    reason: 'said by the verb where a country is asked how it implements a decision',
  },
  ngo: {
    languages: ['is', 'nb', 'sv'],
    reason: 'the seats and kinds of organisations are called by the shorter word',
  },
};

/** Single texts that name a concept otherwise, and why: language, file and key. */
export const TEXTS_OTHERWISE: Readonly<Record<string, string>> = {
  "et network.json kind.umbrella women's NGO": 'organisations of women, in one word',
  'fi publishing.json adoption.map': 'by clauses, in one adverb',
  'is ballots.json period': 'the period has a word of its own',
  'is ballots.json subject.priority-period': 'the period has a word of its own',
  'is network.json kind.refugee and immigration NGO': 'refugees as a group',
};
