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
  'nobody-voted': 'No one voted.',
  'seats-voted': '{{voting}} of {{seats}} voted.',
  'seats-voted-from': '{{voting}} of {{seats}} voted, from {{countries}}.',
  'countries-voted': '{{voting}} of {{countries}} submitted a ballot, compiled from {{papers}}.',
  'countries-alone': '{{voting}} of {{countries}} submitted a ballot.',
  'no-quorum': 'That is fewer than the rules require, so nothing is decided, whatever the votes.',
  'no-preference': 'No ballot prefers one option to another, so all options are level.',
  'nothing-supported': 'No ballot approves any option, so none is selected.',
  'beats-all': '{{options}} comes first. In direct comparison it beats {{scores}}.',
  circle: 'No option beats all the others: among {{options}}, {{scores}}.',
  'no-single-best': 'No option beats all the others: {{options}} are level with each other.',
  'strongest-chains':
    '{{options}} comes first, because its chain of wins over each other option is stronger than the chain ' +
    'in the opposite direction.',
  'shares-first':
    '{{options}} share first place: no chain of wins between them is stronger than the chain in the ' +
    'opposite direction.',
  'stands-alone': '{{options}} comes first: no other option is left.',
  'most-approved': '{{options}} comes first, approved on {{votes}} of {{papers}}.',
  'share-most-approved': '{{options}} share first place, each approved on {{votes}} of {{papers}}.',
  'then-follow_one': 'Followed by {{groups}}.',
  'then-follow_other': 'Followed, in this order, by: {{groups}}.',
  others_one: 'The other option: {{options}}.',
  others_other: 'The other options, in no particular order: {{options}}.',
  'not-chosen_one': 'Not selected: {{options}}.',
  'not-chosen_other': 'Not selected: {{options}}.',
  'tied-for-places': '{{options}} are tied for {{places}}. The count chooses none of them.',
  'otherwise-first': 'Counted by {{unit}} alone, {{options}} would come first.',
  'otherwise-share-first': 'Counted by {{unit}} alone, {{options}} would share first place.',
  'otherwise-level': 'Counted by {{unit}} alone, all options would be level.',
  'most-points': '{{options}} comes first with {{points}}.',
  'share-most-points': '{{options}} share first place, each with {{points}}.',
  'most-dots': '{{options}} comes first with {{points}}.',
  'share-most-dots': '{{options}} share first place, each with {{points}}.',
  'most-dots-countries':
    '{{options}} comes first with {{points}} of {{votes}}; all dots of a country together make up one vote.',
  'share-most-dots-countries':
    '{{options}} share first place, each with {{points}} of {{votes}}; all dots of a country together make ' +
    'up one vote.',
  'locked-first':
    '{{options}} comes first: no win that is kept goes against it. Wins are kept starting with the ' +
    'strongest, unless one would close a circle.',
  'locked-shared':
    '{{options}} share first place: the wins that are kept put none of them ahead of the others. Wins are ' +
    'kept starting with the strongest, unless one would close a circle.',
  'star-finalists': '{{options}} have the most points and go into the runoff.',
  'star-wins':
    '{{options}} wins the runoff by {{votes}} to {{against}}, counted by which of the two each ballot ' +
    'scores higher.',
  'star-by-total': 'The runoff is level at {{votes}} each; {{options}} has more points and wins.',
  'star-by-top': 'The runoff and the points are level; {{options}} has more top scores and wins.',
  'star-level':
    'The runoff is level at {{votes}} each, and so are the points and the top scores: {{options}} share ' +
    'first place.',
  'star-unresolved':
    '{{options}} are level for the runoff on points, in direct comparison and on top scores, so no runoff ' +
    'can be held.',
  'star-unresolved-second':
    '{{advanced}} is in the runoff. {{options}} are level for the other place on points, in direct ' +
    'comparison and on top scores, so no runoff can be held.',
  'irv-round': 'Round {{round}}: {{amounts}}.',
  'irv-leaves': '{{options}} has the fewest ballots and is eliminated.',
  'irv-leaves-none': '{{options}} has no ballots and is eliminated.',
  'irv-wins': '{{options}} has more than half of the ballots that still count and comes first.',
  'irv-last': '{{options}} is the only option left and comes first.',
  'irv-fork':
    '{{options}} are level for elimination, with {{votes}} each. Only drawing lots could decide which is ' +
    'eliminated.',
  'irv-either': 'Whichever is eliminated, {{options}} comes first in the end.',
  'irv-open': 'Every possibility was followed, and first place remains open among {{options}}.',
  'stv-quota': 'Ballots that rank an option: {{papers}}. Votes needed to be elected: {{quota}}.',
  'stv-first': 'Stage {{stage}}, first preferences: {{amounts}}.',
  'stv-surplus':
    'Stage {{stage}}: {{options}} has more votes than it needs. The surplus is transferred: {{amounts}}.',
  'stv-exclusion':
    'Stage {{stage}}: {{options}} has the fewest votes and is eliminated. Its ballots are transferred: ' +
    '{{amounts}}.',
  'stv-exclusion-none': 'Stage {{stage}}: {{options}} has no votes and is eliminated.',
  'stv-elected_one': 'Elected: {{options}}.',
  'stv-elected_other': 'Elected: {{options}}.',
  'stv-fork-surplus':
    '{{options}} have the same surplus, and only drawing lots could decide whose is transferred first.',
  'stv-fork-exclusion':
    '{{options}} are level for elimination, with {{votes}} each. Only drawing lots could decide which is ' +
    'eliminated.',
  'stv-either': 'Every possibility was followed, and the same options are elected in each: {{options}}.',
  'stv-in-each': 'Every possibility was followed. Elected in each of them: {{options}}.',
  'ways-too-many':
    'There are more possibilities than could be followed, so all options that could still be selected count ' +
    'as tied.',
  'shares-bought':
    'Chosen, because the voters who approve them can pay for them from equal shares: {{options}}.',
  'shares-completed': 'Chosen, because this burdens the voters least: {{options}}.',
  'shares-sure': 'Chosen whichever of the equal payments comes first: {{options}}.',
  'shares-tied': 'Equal payments leave {{groups}} possible.',
  'fell-by-quorum': '{{options}} is ruled out: too few ballots put it above “no change”.',
  'fell-by-majority':
    '{{options}} is ruled out: the ballots that put it above “no change” do not outnumber those that put ' +
    'it below by as much as the rules require.',
  'proposal-tally': '{{Unit}}: {{yes}} for, {{no}} against, {{abstain}} abstaining.',
  'proposal-adopted': 'The text is adopted.',
  'proposal-not-adopted': 'The text is not adopted.',
  'proposal-needed': 'Needed: {{rule}}, counted by {{units}}.',
  'proposal-needed-alone': 'Needed: {{rule}}.',
  'proposal-failed-in': 'The text did not pass among {{units}}.',
  'proposal-level': 'As many are for the text as against it, and a tie adopts nothing.',
  'otherwise-adopted': 'Counted by {{unit}} alone, the text would be adopted.',
  'otherwise-not-adopted': 'Counted by {{unit}} alone, the text would not be adopted.',
  'consent-tally':
    'Consent: {{consent}}. With reservations: {{reservations}}. Standing aside: {{aside}}. ' +
    'Blocking: {{block}}. Abstaining: {{abstain}}.',
  'consent-adopted': 'No one blocks the text, so it is adopted.',
  'consent-weak':
    'No one blocks the text, but more than a third stand aside. A second round is due, or a recorded ' +
    'reason for not holding one.',
  'consent-blocked':
    'The text is blocked. Who blocks it, why, and what would lift the block are shown below.',
  'consent-none': 'No one consents, so the text is not adopted.',
  'n-seats_one': '{{n}} seat',
  'n-seats_other': '{{n}} seats',
  'n-countries_one': '{{n}} country',
  'n-countries_other': '{{n}} countries',
  'n-papers_one': '{{n}} ballot paper',
  'n-papers_other': '{{n}} ballot papers',
  'n-from-papers_one': '{{n}} ballot paper',
  'n-from-papers_other': '{{n}} ballot papers',
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
  'majority-of_cast': 'yes votes from more than half of all who vote, abstentions included',
  'majority-absolute': 'yes votes from more than half of all who are entitled to vote',
  'majority-two_thirds': 'yes votes making up at least two thirds of the yes and no votes',
  'majority-two_thirds_of_entitled': 'yes votes from at least two thirds of all who are entitled to vote',
  'majority-unanimity': 'at least one yes vote and no vote against',
  'majority-six_countries': 'at least six countries for the text, and no chamber with a majority against it',
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
