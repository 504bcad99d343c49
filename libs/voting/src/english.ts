import type { PhraseCode } from './statement-codes.ts';
import type { PluralCode, Wording } from './statement-text.ts';
import type { StatementCode } from './statement.ts';

/** A code, or a code with the form of its number. */
export type TextKey =
  | Exclude<StatementCode | PhraseCode, PluralCode>
  | `${PluralCode}_one`
  | `${PluralCode}_other`;

/** The English texts; `{{name}}` marks where a value goes. */
export const ENGLISH: Readonly<Record<TextKey, string>> = {
  'nobody-voted': 'Nobody voted.',
  'seats-voted': '{{voting}} of {{seats}} voted.',
  'seats-voted-from': '{{voting}} of {{seats}} voted, from {{countries}}.',
  'countries-voted': '{{voting}} of {{countries}} sent a ballot, made from {{papers}}.',
  'countries-alone': '{{voting}} of {{countries}} sent a ballot.',
  'no-quorum': 'That is fewer than the rules ask for, so nothing is decided, whatever the votes.',
  'no-preference': 'No paper prefers one option to another, so all are level.',
  'nothing-supported': 'No paper approves any option, so none is chosen.',
  'beats-all': '{{options}} comes first. In direct comparison it stands before {{scores}}.',
  circle: 'No option beats all others: among {{options}}, {{scores}}.',
  'no-single-best': 'No option beats all others: {{options}} are level with each other.',
  'strongest-chains':
    '{{options}} comes first, because its chain of wins over each other option is stronger than the chain back.',
  'shares-first':
    '{{options}} share first place: no chain of wins between them is stronger than the chain back.',
  'stands-alone': '{{options}} comes first: no other option is left.',
  'most-approved': '{{options}} comes first, approved on {{votes}} of {{papers}}.',
  'share-most-approved': '{{options}} share first place, each approved on {{votes}} of {{papers}}.',
  'then-follow_one': 'Then follows {{groups}}.',
  'then-follow_other': 'Then follow: {{groups}}.',
  others_one: 'The other: {{options}}.',
  others_other: 'The others, in no order: {{options}}.',
  'not-chosen_one': 'Not chosen: {{options}}.',
  'not-chosen_other': 'Not chosen: {{options}}.',
  'tied-for-places': '{{options}} are tied for {{places}}. The count chooses none of them.',
  'otherwise-first': 'Counted by {{unit}} alone, {{options}} would come first.',
  'otherwise-share-first': 'Counted by {{unit}} alone, {{options}} would share first place.',
  'otherwise-level': 'Counted by {{unit}} alone, all options would be level.',
  'most-points': '{{options}} comes first with {{points}}.',
  'share-most-points': '{{options}} share first place, each with {{points}}.',
  'most-dots': '{{options}} comes first with {{points}}.',
  'share-most-dots': '{{options}} share first place, each with {{points}}.',
  'most-dots-countries':
    '{{options}} comes first with {{points}} of {{votes}}; all dots of a country together make one vote.',
  'share-most-dots-countries':
    '{{options}} share first place, each with {{points}} of {{votes}}; all dots of a country together make one vote.',
  'locked-first':
    '{{options}} comes first: no win that is kept goes against it. Wins are kept from the ' +
    'strongest on, unless one would close a circle.',
  'locked-shared':
    '{{options}} share first place: the wins that are kept put none of them before the others. ' +
    'Wins are kept from the strongest on, unless one would close a circle.',
  'star-finalists': '{{options}} have the most points and meet in the runoff.',
  'star-wins':
    '{{options}} wins the runoff by {{votes}} to {{against}}, counted by which of the two each paper scores higher.',
  'star-by-total': 'The runoff is level at {{votes}} each; {{options}} has more points and wins.',
  'star-by-top': 'The runoff and the points are level; {{options}} has more top scores and wins.',
  'star-level':
    'The runoff is level at {{votes}} each, and so are the points and the top scores: {{options}} share first place.',
  'star-unresolved':
    '{{options}} are level for the runoff by points, by comparison and by top scores, so no runoff can be held.',
  'star-unresolved-second':
    '{{advanced}} is in the runoff. {{options}} are level for the other place by points, by ' +
    'comparison and by top scores, so no runoff can be held.',
  'irv-round': 'Round {{round}}: {{amounts}}.',
  'irv-leaves': '{{options}} has the fewest papers and leaves.',
  'irv-leaves-none': '{{options}} has no papers and leaves.',
  'irv-wins': '{{options}} has more than half of the papers that still count and comes first.',
  'irv-last': '{{options}} is the only one left and comes first.',
  'irv-fork': '{{options}} are level for leaving, with {{votes}} each. Only a lot could tell which goes.',
  'irv-either': 'Whichever leaves, {{options}} comes first in the end.',
  'irv-open': 'Every way was followed, and first place stays open among {{options}}.',
  'stv-quota': 'Papers that rank an option: {{papers}}. Votes that elect: {{quota}}.',
  'stv-first': 'Stage {{stage}}, first preferences: {{amounts}}.',
  'stv-surplus':
    'Stage {{stage}}: {{options}} has more votes than it needs. The surplus moves on: {{amounts}}.',
  'stv-exclusion':
    'Stage {{stage}}: {{options}} has the fewest votes and leaves. Its papers move on: {{amounts}}.',
  'stv-exclusion-none': 'Stage {{stage}}: {{options}} has no votes and leaves.',
  'stv-elected_one': 'Elected: {{options}}.',
  'stv-elected_other': 'Elected: {{options}}.',
  'stv-fork-surplus': '{{options}} have the same surplus, and only a lot could tell whose moves on first.',
  'stv-fork-exclusion':
    '{{options}} are level for leaving, with {{votes}} each. Only a lot could tell which goes.',
  'stv-either': 'Every way was followed, and the same are elected in each: {{options}}.',
  'stv-in-each': 'Every way was followed. Elected in each of them: {{options}}.',
  'ways-too-many':
    'There are more ways than could be followed, so all that could still be chosen count as tied.',
  'shares-bought': 'Chosen, because those who approve them can pay for them from equal shares: {{options}}.',
  'shares-completed': 'Chosen, because that burdens the voters least: {{options}}.',
  'shares-sure': 'Chosen whichever of the equal payments comes first: {{options}}.',
  'shares-tied': 'Equal payments leave {{groups}} possible.',
  'fell-by-quorum': '{{options}} is out: too few papers put it above “no change”.',
  'fell-by-majority':
    '{{options}} is out: the papers that put it above “no change” do not outnumber those that ' +
    'put it below by as much as the rules ask.',
  'proposal-tally': '{{Unit}}: {{yes}} for, {{no}} against, {{abstain}} abstaining.',
  'proposal-adopted': 'The text is adopted.',
  'proposal-not-adopted': 'The text is not adopted.',
  'proposal-needed': 'Needed: {{rule}}, counted by {{units}}.',
  'proposal-needed-alone': 'Needed: {{rule}}.',
  'proposal-failed-in': 'It did not pass among {{units}}.',
  'proposal-level': 'As many are for it as against it, and a tie adopts nothing.',
  'otherwise-adopted': 'Counted by {{unit}} alone, it would be adopted.',
  'otherwise-not-adopted': 'Counted by {{unit}} alone, it would not be adopted.',
  'consent-tally':
    'Consent: {{consent}}. With reservations: {{reservations}}. Standing aside: {{aside}}. ' +
    'Blocking: {{block}}. Abstaining: {{abstain}}.',
  'consent-adopted': 'Nobody blocks, so the text is adopted.',
  'consent-weak':
    'Nobody blocks, but more than a third stand aside. A second round is due, or a recorded reason for having none.',
  'consent-blocked': 'The text is blocked. Who blocks it, why, and what would lift the block stands below.',
  'consent-none': 'Nobody consents, so the text is not adopted.',
  'n-seats_one': '{{n}} seat',
  'n-seats_other': '{{n}} seats',
  'n-countries_one': '{{n}} country',
  'n-countries_other': '{{n}} countries',
  'n-papers_one': '{{n}} paper',
  'n-papers_other': '{{n}} papers',
  'n-from-papers_one': '{{n}} paper',
  'n-from-papers_other': '{{n}} papers',
  'n-country-ballots_one': '{{n}} country ballot',
  'n-country-ballots_other': '{{n}} country ballots',
  'n-places_one': '{{n}} place',
  'n-places_other': '{{n}} places',
  'n-points_one': '{{n}} point',
  'n-points_other': '{{n}} points',
  'n-dots_one': '{{n}} dot',
  'n-dots_other': '{{n}} dots',
  'n-votes_one': '{{n}} vote',
  'n-votes_other': '{{n}} votes',
  'n-groups_one': '{{n}} group',
  'n-groups_other': '{{n}} different groups',
  amount: '{{option}} {{amount}}',
  'amount-to': '{{amount}} to {{option}}',
  'amount-nowhere': '{{amount}} to no other option',
  'unit-member': 'seats',
  'unit-country': 'countries',
  'unit-chambers': 'chambers',
  'unit-government': 'agencies',
  'unit-ngo': 'NGOs',
  'unit-resource': 'resource persons',
  'unit-other': 'others',
  'majority-simple': 'more yes than no votes',
  'majority-of_cast': 'yes from more than half of all that vote, abstentions included',
  'majority-absolute': 'yes from more than half of all entitled to vote',
  'majority-two_thirds': 'at least two thirds of the yes and no votes',
  'majority-two_thirds_of_entitled': 'yes from at least two thirds of all entitled to vote',
  'majority-unanimity': 'at least one yes, and no vote against',
  'majority-six_countries': 'at least six countries for it, and no chamber with a majority against it',
  'majority-number': 'a fixed number of yes votes',
  pair: '{{loser}} by {{votes}} to {{against}}',
  beats: '{{winner}} beats {{loser}} {{votes}} to {{against}}',
  equal: '{{options}} (equal)',
};

/** English, with options called by the given names. */
export function english(nameOf: (option: string) => string = (option) => option): Wording {
  const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  const forms = new Intl.PluralRules('en-GB');
  const textOf = (code: string, count: number): string =>
    (ENGLISH as Readonly<Record<string, string>>)[code] ??
    ENGLISH[`${code as PluralCode}_${forms.select(count) === 'one' ? 'one' : 'other'}`];
  return {
    nameOf,
    list: (names) => joined.format(names),
    // One pass, so that a name holding braces is never taken for a value's place.
    phrase: (code, values, count = 0) =>
      textOf(code, count).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? ''),
  };
}
