import type { PhraseCode, Wording } from './in-words.ts';
import type { StatementCode } from './statement.ts';

/** The English texts; `{{name}}` marks where a value goes. */
export const ENGLISH: Readonly<Record<StatementCode | PhraseCode, string>> = {
  'seats-voted': 'Seats that voted: {{voting}} of {{seats}}.',
  'countries-voted': 'Countries that sent a ballot: {{voting}} of {{countries}}, made from the papers of {{papers}} seats.',
  'no-quorum': 'Countries that took part: {{voting}}. This is fewer than were needed, so nothing is decided.',
  'no-preference': 'No paper prefers one option to another, so all stay equal.',
  'beats-all': '{{options}} comes first. In direct comparison it stands before {{scores}}.',
  'circle': 'No option beats all others: among {{options}}, {{scores}}.',
  'no-single-best': 'No option beats all others: {{options}} are level with each other.',
  'strongest-chains': '{{options}} comes first, because its chain of wins over each other option is stronger than the chain back.',
  'shares-first': '{{options}} share first place: no chain of wins between them is stronger than the chain back.',
  'most-approved': '{{options}} comes first, approved on {{votes}} of {{papers}} papers.',
  'share-most-approved': '{{options}} share first place, each approved on {{votes}} of {{papers}} papers.',
  'then-follow': 'Then follow: {{groups}}.',
  'tied-for-places': '{{options}} are tied, with room for {{open}} of them. The count chooses none of them.',
  'pair': '{{loser}} by {{votes}} to {{against}}',
  'beats': '{{winner}} beats {{loser}} {{votes}} to {{against}}',
  'equal': '{{options}} (equal)',
};

/** English, with options called by the given names. */
export function english(nameOf: (option: string) => string = (option) => option): Wording {
  const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  return {
    nameOf,
    list: (names) => joined.format(names),
    // One pass, so that a name holding braces is never taken for a value's place.
    phrase: (code, values) => ENGLISH[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? ''),
  };
}
