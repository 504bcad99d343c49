import { stemsOf } from '../analyze.ts';
import { meet, strangers } from '../testing/meeting.ts';

describe('Norwegian', () => {
  it.each([
    'offer ofre ofrene ofrenes offeret offerets offer',
    'voldsoffer voldsofre voldsofrene',
    'kvinne kvinnen kvinna kvinner kvinnene kvinnenes',
    'jente jenta jentene',
    'sak saken saka saker sakene',
    'hus huset husene husa',
    'rom rommet rommene',
    'program programmet programmer',
    'nøkkel nøkkelen nøkler nøklene',
    'artikkel artikkelen artikler',
    'middel middelet midler midlene',
    'våpen våpenet våpnene',
    'krisesenter krisesenteret krisesentre krisesentrene',
    'myndighet myndigheten myndigheter myndighetene',
    'bevegelse bevegelsen bevegelser bevegelsene',
    'studium studiet studier studiene',
    'museum museet museer',
    'identifisere identifiserer identifiserte identifisert',
    'kaste kaster kastet kasta',
    'kjøpe kjøper kjøpte kjøpt',
    'reise reiser reiste reist',
    'leve lever levde levd',
    'bygge bygger bygde bygd bygges',
    'nå når nådde nådd',
    'menneskelig menneskelige menneskeligere menneskeligste',
    'vakker vakkert vakre vakrere',
    'sikker sikkert sikre sikrere sikreste',
    'formell formelt formelle',
    'økende øke økt økte øker',
  ])('unites the forms of %s', (forms) => {
    expect(strangers(forms, 'nb')).toEqual([]);
  });

  it.each([
    'gå går gikk gått',
    'undergå undergår undergikk undergått',
    'ta tar tok tatt',
    'delta deltar deltok deltatt',
    'gi gir ga gitt',
    'tilby tilbyr tilbød tilbudt',
    'skrive skriver skrev skrevet skrevne',
    'sette setter satte satt settes',
    'fremsette fremsetter fremsatte fremsatt',
    'mann mannen menn mennene',
    'nordmann nordmenn',
    'bok boken boka bøker bøkene',
    'hånd hånden hender hendene',
    'forelder foreldre foreldrene',
    'barn barnet barna barnas',
    'stor stort større størst',
    'gammel gamle eldre eldst',
  ])('knows the irregular %s', (forms) => {
    expect(strangers(forms, 'nb')).toEqual([]);
  });

  it.each([
    ['offer', 'off'],
    ['ofre', 'off'],
    ['produsenter', 'produ'],
    ['representere', 'senter'],
    ['side', 'si'],
    ['plante', 'plan'],
    ['sint', 'si'],
    ['folk', 'fo'],
    ['våpen', 'våp'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(meet(one, other, 'nb')).toBe(false);
  });

  it('keeps its own letters and leaves other accents out', () => {
    expect(stemsOf('idé', 'nb')).toEqual(stemsOf('ide', 'nb'));
    expect(meet('får', 'far', 'nb')).toBe(false);
    expect(meet('bør', 'bor', 'nb')).toBe(false);
  });
});
