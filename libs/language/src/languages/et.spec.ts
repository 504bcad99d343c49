import { describe, expect, it } from '@jest/globals';
import { et } from './et.ts';
import { everyWordHasStems, formsThatMiss, lines, meet, partMeets } from './testing/word-families.ts';

/** Forms of one word a line: all of them meet. */
const FAMILIES = `
  ohver ohvri ohvrit ohvrid ohvrite ohvreid ohvritele ohvriga
  kannatanu kannatanut kannatanud kannatanute kannatanuid kannatanule
  inimene inimese inimest inimesed inimeste inimesi inimestega
  kaubandus kaubanduse kaubandust kaubandusega
  inimkaubandus inimkaubanduse inimkaubandust inimkaubandusega
  varjupaik varjupaiga varjupaika varjupaigas varjupaigad varjupaikade varjupaiku
  turvakodu turvakodus turvakodud turvakodude turvakodusid
  tõlk tõlgi tõlki tõlgid tõlkide tõlgiga
  politsei politseid politseile politseis politseiga
  politseinik politseiniku politseinikku politseinikud politseinike politseinikke
  tuvastamine tuvastamise tuvastamist tuvastamisel
  tuvastama tuvastada tuvastab tuvastas tuvastati tuvastatud tuvastanud
  järelemõtlemisaeg järelemõtlemisaja järelemõtlemisaega
  nõusolek nõusoleku nõusolekut nõusolekul
  elamisluba elamisloa elamisload
  luba loa
  alaealine alaealise alaealist alaealised alaealiste alaealisi
  ekspluateerimine ekspluateerimise ekspluateerimist
  ärakasutamine ärakasutamise ärakasutamist
  prokurör prokuröri prokurörid prokuröride prokurörile
  süüdistus süüdistuse süüdistust süüdistused süüdistuste
  vägivald vägivalla vägivalda vägivallaga vägivallast
  naine naise naist naised naiste naisi naistele
  laps lapse last lapsed laste lapsi lastele lapsega
  mees mehe meest mehed mehi
  abi abiga abiks abist
  õigus õiguse õigust õigused õiguste õigusi
  tunnistaja tunnistajat tunnistajad tunnistajate tunnistajaid
  kuritegu kuriteo kuriteod
  sõda sõja sõjas sõjad
  tuba toa toas tuppa
  kohus kohtu kohut kohtus kohtule kohtud
  töö tööd tööle tööga töös
  sundima sundida sunnib sundis sunniti sunnitud
  aitama aidata aitab aitas aidanud aidati aidatud
  teenus teenuse teenust teenused teenuste teenuseid
  riik riigi riiki riigid riikide riigis
  ametnik ametniku ametnikku ametnikud ametnike
  nõustaja nõustajat nõustajad nõustajate nõustajale
  leidma leiab leidis leida leitud leidnud
  uus uue uut uued uute uusi
`;

/** Words that look alike and must not meet. */
const STRANGERS = `
  ohver ohutu
  naine nain
  laps lapp
  luba lubja
  abi abielu
  tõlk tõlv
  politsei poliitika
  sõda sõna
  riik riie
  tuba tubakas
`;

describe('Estonian words', () => {
  it.each(lines(FAMILIES))('unites %s', (family) => {
    expect(formsThatMiss(et, family)).toEqual([]);
  });

  it.each(lines(STRANGERS))('keeps %s apart', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(meet(et, one, other)).toBe(false);
  });

  it('finds what was typed without accents', () => {
    expect(meet(et, 'vagivalla', 'vägivald')).toBe(true);
    expect(meet(et, 'tolgid', 'tõlk')).toBe(true);
  });

  it.each([
    ['inimkaubanduse', ['inimene', 'kaubandus']],
    ['varjupaigas', ['paik']],
    ['naisteabikeskus', ['naine', 'abi', 'keskus']],
    ['elamisloa', ['elamine', 'luba']],
    ['lastekaitse', ['laps', 'kaitse']],
    ['ohvriabi', ['ohver', 'abi']],
    ['sunnitöö', ['töö']],
    ['inimõigused', ['inimene', 'õigus']],
  ])('finds %s by its parts', (compound, parts) => {
    for (const part of parts) expect([part, partMeets(et, compound, part)]).toEqual([part, true]);
  });

  it.each(['tavaline', 'põhiline', 'prokuratuur', 'politsei', 'koostama', 'kohalik', 'tunnistaja'])(
    'leaves %s whole',
    (word) => {
      expect(et.split?.(word)).toEqual([]);
    },
  );

  it('gives lexemes for any word, the same each time', () => {
    everyWordHasStems(et);
  });

  it('reads a long word in time that grows with its length', () => {
    for (const letter of 'aeinstkp') expect(et.stems(letter.repeat(64)).length).toBeLessThan(40);
  });

  it('takes foreign accents off and leaves its own letters', () => {
    expect(et.fold('äõöüšž')).toBe('äõöüšž');
    expect(et.fold('lesé')).toBe('lese');
  });

  it('knows the words that a query may leave out', () => {
    for (const word of ['ja', 'et', 'on', 'ning']) expect(et.stopWords.has(word)).toBe(true);
  });
});
