import type { DanishObject, Ids } from '../danish-objects.ts';
import type { RightsSubject } from './rights-subjects.ts';
import type { RightsWorld } from './rights-world.ts';

/** The thing that stands for a subject in lists, and the words by which search finds it. */
export interface ListedThing {
  readonly thing: DanishObject;
  readonly words: string;
}

/**
 * Subjects that are in lists, search, calendars and emails, each by the id that stands there. Nominations, offices and
 * contact details are in the lists of those who settle them alone, and have none.
 */
export const LISTED: Partial<Readonly<Record<RightsSubject, ListedThing>>> = {
  'a national meeting': { thing: 'meeting', words: 'Denmark alone' },
  'a discreet national meeting': { thing: 'meeting', words: 'discreetly' },
  'a draft of a meeting': { thing: 'draftMeeting', words: 'Not yet out' },
  'a regional meeting': { thing: 'meeting', words: 'All countries' },
  'a national document': { thing: 'document', words: 'Danish paper' },
  'a document of the whole Network': { thing: 'document', words: 'Paper' },
  'a document among the teams': { thing: 'document', words: 'Paper' },
  'a document for those named': { thing: 'document', words: 'Paper' },
  'a ballot of one country': { thing: 'ballot', words: 'Only here' },
  'a ballot of the region': { thing: 'ballot', words: 'Shall it be so' },
  'a draft standard among teams': { thing: 'teamsStandard', words: 'Common standard' },
  'a draft standard open to the networks': { thing: 'teamsStandard', words: 'Common standard' },
  'a draft amendment of Denmark': { thing: 'amendment', words: 'One, or two' },
  'a submitted amendment': { thing: 'amendment', words: 'One, or two' },
  'a practice of one country': { thing: 'practice', words: 'shelter' },
  'a practice among the teams': { thing: 'practice', words: 'shelter' },
  'a practice of the whole Network': { thing: 'practice', words: 'shelter' },
  'a line of a work plan': { thing: 'planLine', words: 'border guard' },
  'a shared line of a work plan': { thing: 'planLine', words: 'border guard' },
  'a recommendation to Denmark': { thing: 'recommendation', words: 'Identify victims' },
  'a shared recommendation': { thing: 'recommendation', words: 'Identify victims' },
  'a draft report of Denmark': { thing: 'monitoringReport', words: 'questionnaire' },
  'a sent report of Denmark': { thing: 'monitoringReport', words: 'questionnaire' },
  'a draft application of Denmark': { thing: 'draftApplication', words: 'National coordination' },
  'money of Denmark': { thing: 'application', words: 'National coordination' },
  'an entry of the directory': { thing: 'directoryEntry', words: 'Duty desk' },
  'an entry of the directory for all members': { thing: 'directoryEntry', words: 'Desk for all' },
  'the minutes of a national meeting': { thing: 'decision', words: 'Decided' },
  'the approved minutes of a regional meeting': { thing: 'decision', words: 'reflection period' },
};

/** The id by which a subject of this world stands in lists. */
export function listedId({ ids, variants }: RightsWorld, subject: RightsSubject): string | undefined {
  const listed = LISTED[subject];
  const own: Ids = { ...ids, ...(variants as Partial<Record<RightsSubject, Partial<Ids>>>)[subject] };
  return listed && own[listed.thing];
}
