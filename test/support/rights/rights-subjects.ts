import type { HiddenObject } from '../hidden-objects.ts';

/** What else there is of a kind, under the names that Denmark's own has in the table of attempts. */
export type Variant =
  | 'a discreet national meeting'
  | 'a regional meeting'
  | 'a closed agenda item'
  | 'the approved minutes of a regional meeting'
  | 'a public document'
  | 'a document of the whole Network'
  | 'a document among the teams'
  | 'a document for those named'
  | 'a draft standard open to the networks'
  | 'an adopted standard'
  | 'a submitted amendment'
  | 'a ballot of the region'
  | 'a practice of the whole Network'
  | 'a practice among the teams'
  | 'a shared line of a work plan'
  | 'a shared recommendation'
  | 'a sent report of Denmark'
  | 'an entry of the directory for all members';

export type RightsSubject = HiddenObject | Variant;

/** The table of attempts whose routes a variant is tried by, by the kind of thing that it is. */
export const KIND_OF: Readonly<Record<Variant, HiddenObject>> = {
  'a discreet national meeting': 'a national meeting',
  'a regional meeting': 'a national meeting',
  'a closed agenda item': 'a national meeting',
  'the approved minutes of a regional meeting': 'the minutes of a national meeting',
  'a public document': 'a national document',
  'a document of the whole Network': 'a national document',
  'a document among the teams': 'a national document',
  'a document for those named': 'a national document',
  'a draft standard open to the networks': 'a draft standard among teams',
  'an adopted standard': 'a draft standard among teams',
  'a submitted amendment': 'a draft amendment of Denmark',
  'a ballot of the region': 'a ballot of one country',
  'a practice of the whole Network': 'a practice of one country',
  'a practice among the teams': 'a practice of one country',
  'a shared line of a work plan': 'a line of a work plan',
  'a shared recommendation': 'a recommendation to Denmark',
  'a sent report of Denmark': 'a draft report of Denmark',
  'an entry of the directory for all members': 'an entry of the directory',
};
