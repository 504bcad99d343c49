import type { ContentLanguage, CountryCode } from '@nbn/contracts';
import type { Block, FileContent } from './papers.ts';
import type { PersonKey } from './people.ts';
import type { SeatKey } from './text.ts';

export interface CollectionContent {
  readonly key: 'guides' | 'agreements';
  readonly by: PersonKey;
  readonly name: string;
  readonly description: string;
  readonly country: CountryCode | null;
}

export interface NewerVersion {
  readonly day: number;
  readonly note: string;
  readonly blocks: readonly Block[];
}

/** A document of the library: who added it when, for whom, and what became of it. Days are counted from today. */
export interface LibraryDocument extends FileContent {
  readonly key: string;
  readonly by: PersonKey;
  readonly day: number;
  readonly language: ContentLanguage;
  readonly tags: string;
  readonly audience: 'network' | 'national' | 'named';
  readonly collection?: CollectionContent['key'];
  readonly named?: readonly PersonKey[];
  readonly reviewIn?: number;
  readonly newer?: NewerVersion;
  /** The NGO seats are asked to read it; some have. */
  readonly reading?: { readonly day: number; readonly dueIn: number; readonly done: readonly SeatKey[] };
  readonly link?: { readonly day: number; readonly recipient: string; readonly days: number };
  readonly trashed?: number;
}

export const COLLECTIONS: readonly CollectionContent[] = [
  {
    key: 'guides',
    by: 'secretariat',
    name: 'Guides and checklists',
    description: 'What members use in their daily work and have given to the others.',
    country: null,
  },
  {
    key: 'agreements',
    by: 'DK/government',
    name: 'Aftaler i Danmark',
    description: 'Aftaler mellem myndigheder og krisecentre, kun for det danske netværk.',
    country: 'DK',
  },
];

const INTERVIEW_GUIDE: readonly Block[] = [
  { text: 'For everyone who speaks with a woman first, whatever office they come from.' },
  { heading: 'Before the conversation' },
  {
    text:
      'Find a quiet room with a door that closes. Ask which language she wants, and call an interpreter who does ' +
      'not come from her town. Tell her what you are, what you can do for her, and what you cannot.',
  },
  { heading: 'During the conversation' },
  {
    text:
      'Begin with what she needs today: sleep, a doctor, a call to her children. Do not ask for a story. If she ' +
      'tells one, write down her words and not your summary.',
  },
  { heading: 'After it' },
  { text: 'Say what happens next and who will call her. Give her the name of one office, not of five.' },
];

/** Documents of the library. Everything in them is invented, and nobody in them is a person. */
export const LIBRARY: readonly LibraryDocument[] = [
  {
    key: 'interview-guide',
    by: 'secretariat',
    day: -170,
    title: 'Guide to the first conversation',
    fileName: 'first-conversation-guide.pdf',
    format: 'pdf',
    language: 'en',
    tags: 'first contact, interpreting',
    audience: 'network',
    collection: 'guides',
    reviewIn: 190,
    blocks: INTERVIEW_GUIDE,
    newer: {
      day: -40,
      note: 'A part on the reflection period, as the teams asked for in the spring.',
      blocks: [
        ...INTERVIEW_GUIDE,
        { heading: 'The reflection period' },
        {
          text:
            'Tell her that she need not decide today whether she speaks with the police. Write the day on which ' +
            'the reflection period began on the form that she takes with her.',
        },
      ],
    },
    reading: { day: -38, dueIn: 12, done: ['DK/ngo', 'EE/ngo', 'LV/ngo', 'NO/ngo', 'SE/ngo'] },
  },
  {
    key: 'night-checklist',
    by: 'SE/ngo',
    day: -110,
    title: 'Checklista för den första natten på ett skyddat boende',
    fileName: 'checklista-forsta-natten.docx',
    format: 'docx',
    language: 'sv',
    tags: 'shelter, first contact',
    audience: 'network',
    collection: 'guides',
    reviewIn: 16,
    blocks: [
      { text: 'Listan följer kvinnan från dörren till morgonen. Den fylls i av den som har natten.' },
      { heading: 'När hon kommer' },
      {
        text:
          'Visa rummet, badrummet och hur dörren låses. Fråga om hon är hungrig och om någon vet var hon är. ' +
          'Berätta att ingen kommer in utan att knacka.',
      },
      { heading: 'Tolk' },
      { text: 'Ring tolk innan du frågar mer än det nödvändiga. Skriv upp språket, inte landet.' },
      { heading: 'På morgonen' },
      { text: 'Fråga hur hon har sovit. Säg vad som händer under dagen och vem som kommer.' },
    ],
  },
  {
    key: 'interpreters',
    by: 'LV/ngo',
    day: -95,
    title: 'Kā strādāt ar tulku patversmē',
    fileName: 'darbs-ar-tulku.md',
    format: 'markdown',
    language: 'lv',
    tags: 'interpreting, shelter',
    audience: 'network',
    collection: 'guides',
    reviewIn: 270,
    blocks: [
      { text: 'Īss palīgs darbiniekiem, kuri sarunā ar cietušo piesaista tulku.' },
      { heading: 'Pirms sarunas' },
      {
        text:
          'Vienojieties ar tulku par konfidencialitāti. Pārliecinieties, ka tulks un sieviete nav no vienas ' +
          'pilsētas un nepazīst viens otru.',
      },
      { heading: 'Sarunas laikā' },
      { text: 'Runājiet ar sievieti, nevis ar tulku. Ik pēc pusstundas piedāvājiet pārtraukumu.' },
    ],
  },
  {
    key: 'reflection-leaflet',
    by: 'LT/ngo',
    day: -80,
    title: 'Apsisprendimo laikotarpis: lapelis nukentėjusiai moteriai',
    fileName: 'apsisprendimo-laikotarpis.docx',
    format: 'docx',
    language: 'lt',
    tags: 'rights, reflection period',
    audience: 'network',
    reviewIn: 285,
    blocks: [
      { text: 'Šis lapelis skirtas moteriai, kuri galėjo nukentėti nuo prekybos žmonėmis.' },
      { heading: 'Jums nereikia apsispręsti šiandien' },
      {
        text:
          'Turite laiko pailsėti ir pagalvoti. Per šį laiką galite gyventi saugioje vietoje, gauti gydytojo ir ' +
          'teisininko pagalbą.',
      },
      { heading: 'Kas gali padėti' },
      { text: 'Paklauskite darbuotojos. Ji paaiškins jūsų kalba, kokią pagalbą galite gauti.' },
    ],
  },
  {
    key: 'work-indicators',
    by: 'FI/government',
    day: -150,
    title: 'Työperäisen hyväksikäytön tunnusmerkit tarkastuksilla',
    fileName: 'tunnusmerkit.docx',
    format: 'docx',
    language: 'fi',
    tags: 'identification, labour exploitation',
    audience: 'network',
    reviewIn: -6,
    blocks: [
      { text: 'Luettelo on tarkoitettu tarkastajille, jotka kohtaavat ulkomaisia työntekijöitä.' },
      { heading: 'Mitä kannattaa katsoa' },
      {
        text:
          'Kuka säilyttää passeja? Asuvatko työntekijät työnantajan tiloissa? Tietävätkö he, missä kaupungissa ' +
          'he ovat ja milloin palkka maksetaan?',
      },
      { heading: 'Mitä tehdä' },
      { text: 'Kerro uhrien auttamisjärjestelmästä kahden kesken ja tulkin avulla. Anna aikaa.' },
    ],
  },
  {
    key: 'yearly-figures',
    by: 'NO/government',
    day: -10,
    title: 'Identifiserte ofre i regionen: oversikt uten personopplysninger',
    fileName: 'oversikt.docx',
    format: 'docx',
    language: 'nb',
    tags: 'statistics, identification',
    audience: 'network',
    reviewIn: 305,
    blocks: [
      { text: 'Oversikten samler det landene selv har offentliggjort. Små tall er slått sammen.' },
      { heading: 'Hva tallene sier' },
      { text: 'De fleste ofre ble identifisert av krisesentre og hjelpetilbud, ikke av politiet.' },
      { heading: 'Hva de ikke sier' },
      { text: 'Ingen vet hvor mange som aldri blir spurt. Et høyt tall kan bety godt arbeid.' },
    ],
    link: { day: -9, recipient: 'research@example.org', days: 30 },
  },
  {
    key: 'danish-agreement',
    by: 'DK/government',
    day: -70,
    title: 'Aftale om modtagelse uden for åbningstid',
    fileName: 'aftale-modtagelse.docx',
    format: 'docx',
    language: 'da',
    tags: 'shelter, policing',
    audience: 'national',
    collection: 'agreements',
    reviewIn: 295,
    blocks: [
      { text: 'Aftalen gælder mellem politikredsene og de krisecentre, der deltager.' },
      { heading: 'Hvem ringer til hvem' },
      { text: 'Vagthavende ringer til det center, der har ugen. Centeret svarer inden for en time.' },
      { heading: 'Betaling' },
      { text: 'Kommunen, hvor kvinden blev fundet, betaler de første tre nætter.' },
    ],
  },
  {
    key: 'handover',
    by: 'secretariat',
    day: -30,
    title: 'Handing over a seat: notes for the two teams that do so this year',
    fileName: 'handing-over.md',
    format: 'markdown',
    language: 'en',
    tags: 'teams',
    audience: 'named',
    named: ['IS/government', 'LV/government'],
    blocks: [
      { text: 'What the new holder finds on the first day, and what the old one should leave behind.' },
      { heading: 'What stays with the seat' },
      {
        text: 'Documents, open actions and the directory entry belong to the seat and need no handing over.',
      },
    ],
  },
  {
    key: 'old-form',
    by: 'secretariat',
    day: -160,
    title: 'Contact form of the last period',
    fileName: 'contact-form.md',
    format: 'markdown',
    language: 'en',
    tags: '',
    audience: 'network',
    blocks: [{ text: 'This form was used until the directory took its place.' }],
    trashed: -12,
  },
];
