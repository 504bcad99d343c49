import type { ContentLanguage, CountryCode, Field, UseOutcome } from '@nbn/contracts';
import type { PersonKey } from './people.ts';

export interface EntryContent {
  readonly by: PersonKey;
  readonly text: string;
  /** Marks it as the answer of a question. */
  readonly isAnswer?: boolean;
}

export interface PracticeContentOfDemo {
  readonly key: string;
  readonly by: PersonKey;
  readonly day: number;
  readonly language: ContentLanguage;
  readonly title: string;
  readonly situation: string;
  readonly done: string;
  readonly result: string;
  readonly lessons: string;
  readonly fields: readonly Field[];
  readonly countries: readonly CountryCode[];
  readonly costs?: readonly [words: string, from: number, to: number];
  readonly uses?: readonly (readonly [by: PersonKey, outcome: UseOutcome, words: string])[];
  readonly entries?: readonly EntryContent[];
}

/** Experience that members shared. Everything here is invented, and nobody in it is a person. */
export const PRACTICES: readonly PracticeContentOfDemo[] = [
  {
    key: 'night-number',
    by: 'EE/police',
    day: -120,
    language: 'en',
    title: 'One number at night that leads to a bed',
    situation:
      'Patrols met women in need at night and called three shelters in turn. Often nobody could say who decides.',
    done:
      'Two shelters answer one number in turn, a week each. The patrol names the municipality and how many beds ' +
      'are needed, nothing else. The shelter that answers decides.',
    result: 'In nine of ten nights a bed was found within two hours. Before, it took until the morning.',
    lessons: 'Agree in advance who pays for the taxi and for the first night. Write it on one page.',
    fields: ['shelter', 'policing'],
    countries: ['EE'],
    costs: ['Two part-time salaries and a mobile telephone.', 3_600_000, 5_000_000],
    uses: [
      [
        'LV/shelter',
        'worked-with-changes',
        'We share the number between three shelters and change every day.',
      ],
      ['FI/ngo', 'worked', 'It took a month to agree on the taxi; everything else was easy.'],
    ],
    entries: [
      { by: 'LV/shelter', text: 'Who pays when she comes from another municipality?' },
      { by: 'EE/police', text: 'The one where she was found, for three nights. After that they settle it.' },
    ],
  },
  {
    key: 'first-hour',
    by: 'LV/shelter',
    day: -96,
    language: 'lv',
    title: 'Pirmā stunda patvērumā bez jautājumiem',
    situation: 'Sievietes pirmajā vakarā atbildēja uz tiem pašiem jautājumiem trīs reizes.',
    done: 'Pirmajā stundā mēs nejautājam neko, kas nav vajadzīgs naktij: ēdiens, gulta, drošība, tulks.',
    result: 'Vairāk sieviešu palika otrajā dienā un pašas sāka sarunu.',
    lessons: 'Ar policiju jāvienojas iepriekš, kuri jautājumi var pagaidīt.',
    fields: ['shelter', 'identification'],
    countries: ['LV'],
    uses: [['LT/support', 'worked', 'Now it is the first page of our house rules.']],
  },
  {
    key: 'interpreters',
    by: 'FI/ngo',
    day: -80,
    language: 'fi',
    title: 'Tulkkien yhteinen päivystyslista',
    situation: 'Jokaisella järjestöllä oli oma lista, ja iltaisin tulkkia ei löytynyt.',
    done: 'Kolme järjestöä yhdisti listansa. Tulkit ilmoittavat itse, milloin he vastaavat.',
    result: 'Tulkki löytyy tavallisesti puolessa tunnissa, myös viikonloppuna.',
    lessons: 'Tulkeille tarvitaan lyhyt koulutus ja mahdollisuus purkaa raskaita tilanteita.',
    fields: ['interpretation', 'training'],
    countries: ['FI'],
    costs: ['Päivystyskorvaus ja koulutuspäivä.', 800_000, 1_500_000],
    uses: [['SE/ngo', 'worked-with-changes', 'We pay for each call instead of each evening.']],
  },
  {
    key: 'reflection-letter',
    by: 'NO/government',
    day: -66,
    language: 'nb',
    title: 'Refleksjonsperioden forklart på én side',
    situation: 'Mange takket nei til refleksjonsperioden fordi de trodde at de måtte vitne.',
    done: 'Vi skrev én side i klart språk på åtte språk, og leser den høyt sammen med en tolk.',
    result: 'Flere spør om hva de har rett til, og færre tror at de må bestemme seg samme dag.',
    lessons: 'Teksten må si hva som skjer dersom hun sier nei.',
    fields: ['residence', 'identification', 'legal-aid'],
    countries: ['NO'],
    uses: [['SE/government', 'worked', 'Translated into Swedish without changes.']],
    entries: [
      { by: 'IS/counselling', text: 'May we use the page as it is, with our own address at the end?' },
      { by: 'NO/government', text: 'Yes. Please tell us when you change the words about work permits.' },
    ],
  },
  {
    key: 'health-first',
    by: 'SE/ngo',
    day: -52,
    language: 'sv',
    title: 'Hälsosamtal som första kontakt',
    situation: 'Kvinnor undvek myndigheter men sökte vård för smärta och sömn.',
    done: 'En barnmorska tar emot två kvällar i veckan utan tidsbokning och utan frågor om uppehållstillstånd.',
    result: 'Många kom tillbaka, och några bad själva om kontakt med ett stödboende.',
    lessons: 'Personalen behöver veta i förväg vad som omfattas av sekretess.',
    fields: ['health', 'identification'],
    countries: ['SE'],
  },
  {
    key: 'safe-return',
    by: 'LT/support',
    day: -40,
    language: 'lt',
    title: 'Grįžimas namo su vienu kontaktu abiejose šalyse',
    situation: 'Grįžusios moterys dažnai nežinojo, į ką kreiptis pirmą savaitę.',
    done: 'Prieš kelionę abi organizacijos susitaria dėl vieno kontakto ir pirmo susitikimo dienos.',
    result: 'Dauguma atėjo į pirmą susitikimą, ir niekas neliko be nakvynės.',
    lessons: 'Kontaktą turi pasirinkti ji pati. Adreso laiške nerašome.',
    fields: ['return', 'social-services', 'cooperation'],
    countries: ['LT', 'NO'],
    uses: [['NO/ngo', 'worked', 'We have done so with two organisations.']],
  },
  {
    key: 'prosecution-team',
    by: 'SE/prosecution',
    day: -30,
    language: 'en',
    title: 'Prosecutor and support worker meet before the hearing',
    situation: 'Women met the courtroom without knowing who sits where and what happens first.',
    done: 'A support worker and the prosecutor show the room a week before, and agree on breaks.',
    result: 'Fewer hearings were interrupted, and the women said that they knew what to expect.',
    lessons: 'The prosecutor talks about the room, never about the evidence.',
    fields: ['prosecution', 'legal-aid'],
    countries: ['SE'],
  },
  {
    key: 'online-adverts',
    by: 'DK/police',
    day: -18,
    language: 'da',
    title: 'Fælles øje på annoncer på nettet',
    situation: 'Tre myndigheder så på de samme annoncer hver for sig.',
    done: 'En gang om ugen ser politi og en NGO på annoncerne sammen og aftaler, hvem der tager kontakt.',
    result: 'Der gik to dage i stedet for to uger, før nogen tilbød hjælp.',
    lessons: 'NGO’en går først, og politiet venter, medmindre nogen er i fare.',
    fields: ['online-exploitation', 'policing', 'prevention'],
    countries: ['DK'],
    entries: [{ by: 'IS/counselling', text: 'How many hours a week does it take both of you?' }],
  },
  {
    key: 'counselling-remote',
    by: 'IS/counselling',
    day: -9,
    language: 'is',
    title: 'Ráðgjöf í fjarfundi utan höfuðborgarinnar',
    situation: 'Konur á landsbyggðinni þurftu að aka langt til að fá ráðgjöf.',
    done: 'Heilsugæslan lánar lokað herbergi og skjá, og ráðgjafi okkar er á hinum endanum.',
    result: 'Þolendur komu oftar og fyrr, og enginn þurfti að útskýra ferð til borgarinnar.',
    lessons: 'Starfsfólk þarf ekki að vita hvers vegna herbergið er notað.',
    fields: ['health', 'social-services'],
    countries: ['IS'],
  },
];

export interface QuestionContent {
  readonly by: PersonKey;
  readonly day: number;
  readonly language: ContentLanguage;
  readonly title: string;
  readonly text: string;
  readonly fields: readonly Field[];
  readonly languages?: readonly ContentLanguage[];
  readonly countries?: readonly CountryCode[];
  readonly entries?: readonly EntryContent[];
}

export const QUESTIONS: readonly QuestionContent[] = [
  {
    by: 'NO/immigration',
    day: -44,
    language: 'en',
    title: 'How do you explain the reflection period to somebody who cannot read?',
    text: 'Our page in plain language does not help here. Does anybody use sound or pictures?',
    fields: ['residence', 'interpretation'],
    entries: [
      { by: 'FI/ngo', text: 'Pictures misled more than they helped. A recorded voice of two minutes works.' },
      {
        by: 'LV/ngo',
        text: 'We recorded one voice in six languages; an interpreter stays on the line for questions.',
        isAnswer: true,
      },
    ],
  },
  {
    by: 'EE/government',
    day: -28,
    language: 'en',
    title: 'Who pays for the first three nights when two municipalities disagree?',
    text: 'We look for an agreement between municipalities that others have signed.',
    fields: ['shelter', 'social-services'],
    entries: [
      {
        by: 'FI/immigration',
        text: 'With us the state pays the first nights, so the question does not arise.',
      },
      {
        by: 'DK/government',
        text: 'The one where she was found pays first and sends the bill later. One page, signed by both.',
        isAnswer: true,
      },
    ],
  },
  {
    by: 'LT/ngo',
    day: -12,
    language: 'lt',
    title: 'Ar kas nors turi vietnamiečių kalbos vertėją vakarais?',
    text: 'Mūsų sąraše vertėjai dirba tik iki šeštos valandos vakaro.',
    fields: ['interpretation'],
  },
  {
    by: 'IS/counselling',
    day: -5,
    language: 'en',
    title: 'How do you train health staff in one hour?',
    text: 'We get one hour in a staff meeting. What would you leave out?',
    fields: ['health', 'training'],
    entries: [{ by: 'SE/ngo', text: 'Leave out the law. Tell one story, and say whom to call.' }],
  },
  {
    by: 'SE/government',
    day: -2,
    language: 'sv',
    title: 'Hur följer ni upp ersättning till den som rest hem?',
    text: 'Vi vet sällan om ersättningen kommer fram. Hur gör ni?',
    fields: ['compensation', 'return'],
  },
];

/** What members say that they can help with: topics, fields, languages, countries. */
export const EXPERTISE: readonly (readonly [
  by: PersonKey,
  topics: string,
  fields: readonly Field[],
  languages: readonly ContentLanguage[],
  countries: readonly CountryCode[],
])[] = [
  ['EE/police', 'Night calls, first contact by patrols', ['policing', 'shelter'], ['et', 'en', 'ru'], ['EE']],
  ['EE/government', 'Agreements between municipalities', ['social-services'], ['et', 'en'], ['EE']],
  ['EE/ngo', 'Hotline, prevention in schools', ['prevention', 'identification'], ['et', 'ru', 'en'], ['EE']],
  ['LV/shelter', 'First night, house rules, safety plans', ['shelter', 'health'], ['lv', 'ru', 'en'], ['LV']],
  [
    'LV/ngo',
    'Recorded information, interpreters by phone',
    ['interpretation', 'legal-aid'],
    ['lv', 'en'],
    ['LV'],
  ],
  ['LT/support', 'Return and the first weeks at home', ['return'], ['lt', 'ru', 'en'], ['LT', 'NO']],
  ['LT/ngo', 'Compensation claims', ['compensation', 'legal-aid'], ['lt', 'en'], ['LT']],
  ['FI/ngo', 'Duty roster of interpreters', ['interpretation', 'training'], ['fi', 'sv', 'en'], ['FI', 'EE']],
  ['FI/government', 'Assistance system, referral', ['identification', 'cooperation'], ['fi', 'en'], ['FI']],
  ['FI/immigration', 'Residence permits', ['residence', 'immigration'], ['fi', 'en'], ['FI']],
  ['NO/government', 'Reflection period in plain language', ['residence'], ['nb', 'en'], ['NO']],
  ['NO/ngo', 'Safe houses, return', ['shelter', 'return'], ['nb', 'en'], ['NO', 'LT']],
  ['NO/immigration', 'Interviews in asylum cases', ['immigration'], ['nb', 'en'], ['NO']],
  ['SE/ngo', 'Health talks, short training', ['health', 'training'], ['sv', 'en'], ['SE']],
  ['SE/government', 'Regional coordination', ['cooperation', 'compensation'], ['sv', 'en'], ['SE']],
  ['SE/prosecution', 'Support before hearings', ['prosecution', 'legal-aid'], ['sv', 'en'], ['SE']],
  ['DK/government', 'Funding of first nights', ['social-services', 'shelter'], ['da', 'en'], ['DK']],
  ['DK/police', 'Adverts on the internet', ['online-exploitation', 'policing'], ['da', 'en'], ['DK']],
  ['DK/ngo', 'Outreach', ['prevention', 'health'], ['da', 'en'], ['DK']],
  ['IS/counselling', 'Counselling from afar', ['health', 'social-services'], ['is', 'en'], ['IS']],
  ['IS/government', 'Training of the police', ['training', 'policing'], ['is', 'en'], ['IS']],
];
