import { stemsOf } from '../analyze.ts';
import { meet, strangers } from '../testing/meeting.ts';

describe('Danish', () => {
  it.each([
    'offer ofre ofret ofrene ofrenes offeret',
    'voldsoffer voldsofre voldsofrene',
    'kvinde kvinden kvinder kvinderne kvindernes',
    'sag sagen sager sagerne',
    'hus huset huse husene',
    'rum rummet rummene',
    'cykel cyklen cykler cyklerne',
    'artikel artiklen artikler',
    'middel midlet midler midlerne',
    'våben våbnet våbnene',
    'krisecenter krisecentret krisecentre krisecentrene',
    'myndighed myndigheden myndigheder myndighederne',
    'bevægelse bevægelsen bevægelser',
    'kriterium kriteriet kriterier',
    'museum museet museer',
    'identificere identificerer identificerede identificeret',
    'kaste kaster kastede kastet',
    'købe køber købte købt',
    'rejse rejser rejste rejst',
    'bo bor boede boet',
    'menneskelig menneskeligt menneskelige menneskeligste',
    'sikker sikkert sikre sikrest',
    'forholdsvis forholdsvise',
    'rig rigt rige rigere',
  ])('unites the forms of %s', (forms) => {
    expect(strangers(forms, 'da')).toEqual([]);
  });

  it.each([
    'gå går gik gået',
    'foregå foregår foregik foregået',
    'tage tager tog taget',
    'deltage deltager deltog deltaget',
    'give giver gav givet',
    'tilbyde tilbyder tilbød tilbudt',
    'skrive skriver skrev skrevet',
    'planlægge planlægger planlagde planlagt',
    'mand manden mænd mændene',
    'bog bogen bøger bøgerne',
    'hånd hånden hænder hænderne',
    'forælder forældre forældrene',
    'barn barnet børn børnene',
    'plejebarn plejebørn plejebørnene',
    'stor større størst',
    'gammel gamle ældre ældst',
  ])('knows the irregular %s', (forms) => {
    expect(strangers(forms, 'da')).toEqual([]);
  });

  it.each([
    ['offer', 'off'],
    ['ofre', 'off'],
    ['producenter', 'produ'],
    ['procenter', 'center'],
    ['våben', 'våb'],
    ['plante', 'plan'],
    ['fund', 'fun'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(meet(one, other, 'da')).toBe(false);
  });

  it('keeps its own letters and leaves other accents out', () => {
    expect(stemsOf('idé', 'da')).toEqual(stemsOf('ide', 'da'));
    expect(meet('får', 'far', 'da')).toBe(false);
  });
});
