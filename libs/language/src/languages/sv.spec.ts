import { stemsOf } from '../analyze.ts';
import { meet, strangers } from '../testing/meeting.ts';

describe('Swedish', () => {
  it.each([
    'offer offret offren offrens offers',
    'våldsoffer våldsoffret våldsoffren',
    'kvinna kvinnan kvinnor kvinnorna kvinnornas kvinnas',
    'pojke pojken pojkar pojkarna',
    'sak saken saker sakerna',
    'hjärta hjärtat hjärtan hjärtana',
    'hus huset husen husens',
    'nyckel nyckeln nycklar nycklarna',
    'vapen vapnet vapnen',
    'fönster fönstret fönstren',
    'rum rummet rummen',
    'marknad marknaden marknader marknadernas',
    'myndighet myndigheten myndigheter myndigheternas',
    'kommun kommunen kommuner kommunerna',
    'station stationen stationer',
    'ekonomi ekonomin ekonomier',
    'åtgärd åtgärden åtgärder åtgärderna',
    'museum museet museer',
    'kriterium kriteriet kriterier',
    'stödja stöder stödde stött',
    'kasta kastar kastade kastat kastades kastats',
    'läsa läser läste läst',
    'hjälpa hjälper hjälpte hjälpt',
    'föra för förde fört fördes',
    'bo bor bodde bott',
    'stor stort stora större störst största',
    'vacker vackert vackra vackrare vackrast',
    'mänsklig mänskligt mänskliga mänskligare',
    'varm varmt varma varmare varmast',
    'allmän allmänna',
    'skriven skrivet skrivna',
  ])('unites the forms of %s', (forms) => {
    expect(strangers(forms, 'sv')).toEqual([]);
  });

  it.each([
    'gå går gick gått',
    'begå begår begick begått',
    'ta tar tog tagit',
    'delta deltar deltog deltagit',
    'göra gör gjorde gjort gjordes gjorts',
    'möjliggöra möjliggjorde',
    'erbjuda erbjuder erbjöd erbjudit',
    'bok boken böcker böckerna',
    'man mannen män männens',
    'talesman talesmannen talesmän',
    'stad staden städer städerna',
    'storstad storstaden storstäder storstädernas',
    'hand handen händer',
    'ledamot ledamoten ledamöter',
    'barn barnet barnen',
    'god gott bättre bäst',
    'lång längre längst',
  ])('knows the irregular %s', (forms) => {
    expect(strangers(forms, 'sv')).toEqual([]);
  });

  it.each([
    ['offer', 'off'],
    ['tid', 'titta'],
    ['leda', 'leta'],
    ['flod', 'flotta'],
    ['svar', 'svart'],
    ['sida', 'sitta'],
    ['lag', 'lagd'],
    ['brand', 'brant'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(meet(one, other, 'sv')).toBe(false);
  });

  it('keeps its own letters and leaves other accents out', () => {
    expect(stemsOf('idé', 'sv')).toEqual(stemsOf('ide', 'sv'));
    expect(meet('får', 'far', 'sv')).toBe(false);
    expect(meet('kön', 'kon', 'sv')).toBe(false);
  });
});
