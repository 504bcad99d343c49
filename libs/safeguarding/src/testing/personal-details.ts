import type { SeededRandom } from './seeded-random.ts';

/**
 * `{name}` a person, `{day}` a date of birth as the language writes it, `{street}` a street with a number.
 * None of them is anybody's.
 */
export const DETAILS: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Kvinden {name}, født {day}, bor på {street}.',
    '{name} (f. {day}), {street}',
    'Sag 4: {name}, fødselsdato {day}.',
    'Hun hedder {name} og bor i {street}, 3. sal.',
    '{name}\t{day}\t{street}',
  ],
  sv: [
    'Kvinnan {name}, född {day}, bor på {street}.',
    '{name}, f. {day}',
    'Födelsedatum: {day}, namn: {name}',
    'Klienten {name} är bosatt på {street}.',
    '{name}; {day}; {street}',
  ],
  nb: [
    '{name} er født {day} og bor i {street}.',
    'Kvinnen, født {day}, heter {name}.',
    '{name}, fødselsdato {day}, {street}',
    'Brukeren {name} bor i {street}.',
    '{name} {day} {street}',
  ],
  fi: [
    'Uhri {name}, syntynyt {day}, asuu osoitteessa {street}.',
    '{name}, s. {day}',
    '{name}, syntymäaika {day}, {street}',
    'Kotiosoite: {street}, {name}',
    '{name} | {day} | {street}',
  ],
  is: [
    '{name}, fædd {day}, býr á {street}.',
    '{name} (f. {day}), {street}',
    'Fæðingardagur {day}, nafn {name}',
    'Þolandinn {name} býr á {street}.',
  ],
  et: [
    '{name}, sündinud {day}, elab {street}.',
    'Sünniaeg {day}, nimi {name}',
    '{name}, {day}, {street}',
    'Ohver {name} elab aadressil {street}.',
  ],
  lv: [
    '{name}, dzimusi {day}, dzīvo {street}.',
    'Dzimšanas datums: {day}, {name}',
    '{name}, {day}, {street}',
    'Cietusī {name} deklarēta {street}.',
  ],
  lt: [
    '{name}, gimusi {day}, gyvena {street}.',
    'Gimimo data {day}, {name}',
    '{name}, {day}, {street}',
    'Moteris {name} gyvena adresu {street}.',
  ],
  en: [
    '{name}, born {day}, lives at {street}.',
    'Name: {name}; date of birth: {day}; address: {street}',
    'DOB {day}, {name}',
    '{name} is staying at {street} for now.',
    '{name}, {day}, {street}',
  ],
  ru: [
    '{name}, родилась {day}, проживает: {street}.',
    '{name}, {day} г.р.',
    'Дата рождения {day}, {name}',
    'Потерпевшая {name} живёт: {street}.',
    '{name}, {day}, {street}',
  ],
};

const NAMES: Readonly<Record<string, readonly string[]>> = {
  da: ['Mette Jensen', 'Karen Lund', 'Maria Petrova', 'Nguyen Thi Lan'],
  sv: ['Anna Karlsson', 'Olena Kovalenko', 'Karin Berg', 'Fatima Ali'],
  nb: ['Ingrid Hansen', 'Natalia Ivanova', 'Kari Dahl', 'Marit Solberg'],
  fi: ['Anna Virtanen', 'Tuula Mäkinen', 'Irina Sokolova', 'Minna Koski'],
  is: ['Anna Jónsdóttir', 'Guðrún Helgadóttir', 'Birna Sigurðardóttir'],
  et: ['Kadri Tamm', 'Olga Petrova', 'Tiina Saar'],
  lv: ['Anna Bērziņa', 'Ilze Kalniņa', 'Jeļena Ivanova'],
  lt: ['Ona Kazlauskienė', 'Rasa Petraitytė', 'Daiva Jonaitienė'],
  en: ['Anna Ivanova', 'Grace Osagie', 'Joy Adams', 'Elena Popescu'],
  ru: ['Анна Иванова', 'Мария Петрова', 'Оксана Шевченко'],
};

const STREETS: Readonly<Record<string, readonly string[]>> = {
  da: ['Storegade #', 'Nørrebrogade 1#', 'Søndre Allé #', 'Lille Strandvej 2#A'],
  sv: ['Storgatan #', 'Vasagatan 1#B', 'Norra Vägen 2#', 'Skeppargränd #'],
  nb: ['Kirkegata #', 'Storgata 1#', 'Øvre Bakken 2#', 'Parkveien #B'],
  fi: ['Mannerheimintie 1# A 4', 'Hämeenkatu #', 'Rantapolku 2#', 'Koulukuja # B 12'],
  is: ['Laugavegi 1#', 'Skólavörðustíg #', 'Njálsgötu 2#'],
  et: ['Pärnu mnt 1#-3', 'Kase tn #', 'Kase #-12, Tartu', 'Vabaduse puiestee 2#'],
  lv: ['Brīvības ielā 1#-12', 'Kr. Barona iela #', 'Elizabetes ielā 2#'],
  lt: ['Gedimino pr. 1#-12', 'Vytauto g. #', 'Laisvės al. 2#'],
  en: ['# Main Street', '1# Baker Road', 'Church Lane #', '2# Park Avenue'],
  ru: ['ул. Ленина, д. #', 'улица Пушкина 1#, кв. 4', 'пр. Мира 2#'],
};

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  da: ['12. marts', '3. oktober', '28. maj'],
  sv: ['12 mars', '3 oktober', '28 maj'],
  nb: ['12. mars', '3. oktober', '28. desember'],
  fi: ['12. maaliskuuta', '3. lokakuuta', '28. toukokuuta'],
  is: ['12. mars', '3. október', '28. maí'],
  et: ['12. märtsil', '3. oktoobril', '28. mail'],
  en: ['12 March', '3 October', '28 May'],
  ru: ['12 марта', '3 октября', '28 мая'],
};

function dayIn(language: string, chance: SeededRandom): string {
  const year = String(chance.between(1955, 2008));
  const [day, month] = [String(chance.between(10, 28)), `0${chance.between(1, 9)}`];
  const figures = [`${day}.${month}.${year}`, `${year}-${month}-${day}`, `${day}/${month}/${year}`];
  if (language === 'lv') figures.push(`${year}. gada ${day}. martā`);
  if (language === 'lt') figures.push(`${year} m. kovo ${day} d.`);
  const named = MONTHS[language];
  if (named) figures.push(`${chance.pick(named)} ${year}`);
  return chance.pick(figures);
}

export interface DetailedText {
  readonly language: string;
  readonly text: string;
  /** What must be pointed out: each as it is written. */
  readonly details: readonly { readonly kind: 'birth_date' | 'street_address'; readonly text: string }[];
}

/** Every sentence `rounds` times, each time with other names, days and streets. */
export function detailedTexts(chance: SeededRandom, rounds: number): DetailedText[] {
  return Object.entries(DETAILS).flatMap(([language, templates]) =>
    Array.from({ length: rounds }, () =>
      templates.map((template) => fill(template, language, chance)),
    ).flat(),
  );
}

function fill(template: string, language: string, chance: SeededRandom): DetailedText {
  const day = dayIn(language, chance);
  const street = chance.pick(STREETS[language]!).replaceAll('#', () => String(chance.between(1, 9)));
  const text = template
    .replace('{name}', chance.pick(NAMES[language]!))
    .replace('{day}', day)
    .replace('{street}', street);
  const details = [
    ...(template.includes('{day}') ? [{ kind: 'birth_date' as const, text: day }] : []),
    ...(template.includes('{street}') ? [{ kind: 'street_address' as const, text: street }] : []),
  ];
  return { language, text, details };
}

/**
 * Days and streets that belong to nobody: of meetings, laws, offices and files, with names of persons around
 * them.
 */
export const NO_DETAILS: readonly string[] = [
  'Mødet holdes i Storegade 5, Aarhus. Ordstyrer: Mette Jensen.',
  'Center mod Menneskehandel, Suhmsgade 3, København',
  'Mette Jensen, 14.10.2026',
  'Loven trådte i kraft 1. januar 1999.',
  'Børn født efter 1. januar 2005 er omfattet, sagde Karen Lund.',
  'Referat af 12. marts 2020 ved Mette Jensen',
  'Reden International, Valdemarsgade 15',
  'Straffeloven af 15.04.1930, § 262 a',
  'Mötet hålls på Vasagatan 11, Stockholm. Ordförande: Anna Karlsson.',
  'Lagen gäller sedan 1 juli 1998.',
  'Anna Karlsson, 12 mars 2026',
  'Barn födda före 1 januari 2008 omfattas.',
  'Jämställdhetsmyndigheten, Hammarkulletorget 5, Angered',
  'Møtet er i Kirkegata 7, Oslo. Ingrid Hansen leder.',
  'Karl Johans gate 5, Oslo',
  'Straffeloven av 20.05.2005 § 257',
  'Barn født etter 1. januar 2004',
  'Kristian IVs gate 7, hotel Bristol',
  'Kokous pidetään osoitteessa Mannerheimintie 12. Puheenjohtaja Anna Virtanen.',
  'Laki tuli voimaan 1.1.1999.',
  'Valtatie 4 ja kantatie 50',
  'Ennen 1.1.2005 syntyneet',
  'Anna Virtanen, 14.10.2026',
  'Fundurinn er á Laugavegi 15. Anna Jónsdóttir stýrir.',
  'Lög frá 12. mars 1998',
  'Börn fædd eftir 1. janúar 2005',
  'Skólavörðustígur 5 er fundarstaður.',
  'Koosolek toimub Pärnu mnt 139, Tallinn. Kadri Tamm juhatab.',
  'Seadus jõustus 1. jaanuaril 2002.',
  'Pärast 1. jaanuari 2005 sündinud lapsed',
  'Ruum 12, Tartu; artikkel 7, Tallinn',
  'Politsei- ja Piirivalveamet, Pärnu mnt 139, 15060 Tallinn',
  'Sanāksme notiek Brīvības ielā 7, Rīgā. Vada Anna Bērziņa.',
  '1994. gada 12. marta likums',
  'Bērni, dzimuši pēc 2005. gada 1. janvāra',
  'Iekšlietu ministrija, Čiekurkalna 1. līnija 1',
  'Konvencija stājās spēkā 2008. gada 1. februārī.',
  'Posėdis vyksta Gedimino pr. 5, Vilniuje. Pirmininkauja Ona Kazlauskienė.',
  '1998 m. kovo 12 d. įstatymas',
  'Vaikai, gimę po 2005 m. sausio 1 d.',
  'Vidaus reikalų ministerija, Šventaragio g. 2, Vilnius',
  'The meeting is at 12 Main Street, Riga. Anna Larsen takes the minutes.',
  'Directive 2011/36/EU of 5 April 2011 (Anna Larsen presented it)',
  'Convention of 16 May 2005, signed in Warsaw',
  'Children born after 1 January 2005 are covered, said Anna Larsen.',
  'Istanbul Convention, 11.05.2011, Article 50',
  'The Network was born on 12 March 2001 in Tallinn.',
  'Adopted in Palermo, 15 November 2000. Anna Larsen',
  'Palermo Protocol, 15.11.2000',
  'Minutes of 12 March 2020 by Maria Jensen',
  'Seminar, Kase 7, Tartu, 12.03.2026',
  'Anna Larsen, 14.10.2026, Tallinn',
  'Version of 01.02.2024, Maria Jensen',
  'Last changed 2024-03-12 by Anna Larsen',
  'Agreement signed on 12 March 2004 by the Ministry of Justice',
  'Report by Anna Larsen, 3 October 2025',
  'Совещание: ул. Ленина, д. 5. Ведёт Анна Иванова.',
  'Закон от 12 марта 1998 года',
  'Дети, родившиеся после 1 января 2005 года',
  'Министерство внутренних дел, ул. Мира 2',
  'Протокол от 12.03.2024, Анна Иванова',
];
