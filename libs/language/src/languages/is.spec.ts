import { meet, strangers } from '../testing/meeting.ts';

describe('Icelandic', () => {
  it.each([
    'fórnarlamb fórnarlambs fórnarlambi fórnarlömb fórnarlamba fórnarlömbum fórnarlambið fórnarlömbin fórnarlambanna',
    'þolandi þolanda þolendur þolenda þolendum þolendurnir þolendanna',
    'gerandi geranda gerendur gerendum gerendanna',
    'saga sögu sögur sagna sögum',
    'kona konu konur konum kvenna konunnar',
    'mansal mansals mansali mansalið mansalsins',
    'athvarf athvarfs athvarfi athvörf athvarfið athvörfum',
    'túlkur túlk túlki túlks túlkar túlka túlkum túlkurinn túlkarnir',
    'hugsun hugsunar hugsanir hugsana hugsunum',
    'stofnun stofnunar stofnanir stofnana stofnunum stofnuninni',
    'kosning kosningar kosningu kosningarnar kosninganna',
    'ferð ferðir ferðar ferðum ferðirnar',
    'ríki ríkis ríkja ríkjum ríkið ríkisins ríkjanna',
    'svæði svæðis svæðisins svæðum svæðinu',
    'miðill miðil miðils miðlar miðla miðlum',
    'kostnaður kostnað kostnaði kostnaðar',
    'skrifa skrifar skrifaði skrifuðu skrifað skrifum',
    'breyta breyti breytir breytti breyttu breytt',
    'heyra heyri heyrir heyrði heyrðu heyrt',
    'kenna kenni kennir kenndi kenndu kennt',
    'greiða greiði greiðir greiddi greiddu greitt',
    'mikilvægur mikilvæg mikilvægt mikilvægir mikilvæga mikilvægari mikilvægasti mikilvægustu',
    'alþjóðlegur alþjóðleg alþjóðlegt alþjóðlegi alþjóðlegra alþjóðlegum',
  ])('unites the forms of %s', (forms) => {
    expect(strangers(forms, 'is')).toEqual([]);
  });

  it.each([
    'fara fer fór fóru farið',
    'koma kemur kom komu komið komst',
    'taka tekur tók tóku tekið',
    'verða verður varð urðu orðið',
    'undirbúa undirbýr undirbjó undirbúið',
    'maður mann manni manns menn manna mönnum mennirnir',
    'sérfræðingur sérfræðing sérfræðingar sérfræðinga',
    'leikmaður leikmann leikmenn leikmanna leikmönnum',
    'bók bókar bækur bóka bókum',
    'barn barns börn barna börnum börnin',
    'dóttir dóttur dætur dætra',
    'stór stærri stærstur stórum',
    'góður góð gott betri bestur',
    'þáttur þætti þáttar þættir þáttum',
  ])('knows the irregular %s', (forms) => {
    expect(strangers(forms, 'is')).toEqual([]);
  });

  it.each([
    ['fórnarlömbum', 'fornarlamb'],
    ['þolandi', 'tholandi'],
    ['túlkur', 'tulkur'],
    ['æska', 'aeska'],
  ])('finds %s by %s, typed in plain letters', (accented, plain) => {
    expect(meet(accented, plain, 'is')).toBe(true);
  });

  it.each([
    ['barn', 'bær'],
    ['fórnarlamb', 'fórn'],
    ['kona', 'konungur'],
    ['leið', 'lei'],
    ['land', 'lána'],
    ['bók', 'bak'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(meet(one, other, 'is')).toBe(false);
  });
});
