import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The areas of the Network's work, as each installation begins with them. */
const AREA = {
  identification: 1,
  residence: 2,
  shelter: 3,
  referrals: 4,
  protection: 5,
  compensation: 6,
} as const;

type FirstProvision = readonly [number: string, title: string, area?: keyof typeof AREA];

interface FirstInstrument {
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly unit: string;
  readonly body: string;
  readonly provisions: readonly FirstProvision[];
}

const DIRECTIVE: readonly FirstProvision[] = [
  ['2', 'Offences concerning trafficking in human beings'],
  ['3', 'Incitement, aiding and abetting, and attempt'],
  ['4', 'Penalties'],
  ['5', 'Liability of legal persons'],
  ['6', 'Sanctions on legal persons'],
  ['7', 'Freezing and confiscation'],
  ['8', 'Non-prosecution or non-application of penalties to the victim'],
  ['9', 'Investigation and prosecution'],
  ['10', 'Jurisdiction'],
  ['11', 'Assistance and support for victims', 'shelter'],
  ['11a', 'Victims who may be in need of international protection', 'residence'],
  ['12', 'Protection of victims in criminal investigation and proceedings', 'protection'],
  ['13', 'General provisions on assistance, support and protection measures for child victims', 'shelter'],
  ['14', 'Assistance and support to child victims', 'shelter'],
  ['15', 'Protection of child victims in criminal investigations and proceedings', 'protection'],
  ['16', 'Assistance, support and protection for unaccompanied child victims', 'shelter'],
  ['17', 'Compensation to victims', 'compensation'],
  ['18', 'Prevention'],
  ['18a', 'Offences concerning the use of services provided by a victim'],
  ['18b', 'Training'],
  ['19', 'National anti-trafficking coordinators or equivalent mechanisms, and independent bodies'],
  ['19a', 'Data collection and statistics'],
  ['19b', 'National action plan'],
  ['20', 'Coordination of the Union strategy'],
];

const CONVENTION: readonly FirstProvision[] = [
  ['5', 'Prevention of trafficking in human beings'],
  ['6', 'Measures to discourage the demand'],
  ['7', 'Border measures'],
  ['8', 'Security and control of documents'],
  ['9', 'Legitimacy and validity of documents'],
  ['10', 'Identification of the victims', 'identification'],
  ['11', 'Protection of private life', 'protection'],
  ['12', 'Assistance to victims', 'shelter'],
  ['13', 'Recovery and reflection period', 'residence'],
  ['14', 'Residence permit', 'residence'],
  ['15', 'Compensation and legal redress', 'compensation'],
  ['16', 'Repatriation and return of victims', 'referrals'],
  ['17', 'Gender equality'],
  ['18', 'Criminalisation of trafficking in human beings'],
  ['19', 'Criminalisation of the use of services of a victim'],
  ['20', 'Criminalisation of acts relating to travel or identity documents'],
  ['21', 'Attempt and aiding or abetting'],
  ['22', 'Corporate liability'],
  ['23', 'Sanctions and measures'],
  ['24', 'Aggravating circumstances'],
  ['25', 'Previous convictions'],
  ['26', 'Non-punishment provision'],
  ['27', 'Ex parte and ex officio applications'],
  ['28', 'Protection of victims, witnesses and collaborators with the judicial authorities', 'protection'],
  ['29', 'Specialised authorities and co-ordinating bodies'],
  ['30', 'Court proceedings', 'protection'],
  ['31', 'Jurisdiction'],
  ['32', 'General principles and measures for international co-operation'],
  ['33', 'Measures relating to endangered or missing persons'],
  ['34', 'Information'],
  ['35', 'Co-operation with civil society'],
];

const PROTOCOL: readonly FirstProvision[] = [
  ['2', 'Statement of purpose'],
  ['3', 'Use of terms'],
  ['4', 'Scope of application'],
  ['5', 'Criminalization'],
  ['6', 'Assistance to and protection of victims of trafficking in persons', 'shelter'],
  ['7', 'Status of victims of trafficking in persons in receiving States', 'residence'],
  ['8', 'Repatriation of victims of trafficking in persons', 'referrals'],
  ['9', 'Prevention of trafficking in persons'],
  ['10', 'Information exchange and training'],
  ['11', 'Border measures'],
  ['12', 'Security and control of documents'],
  ['13', 'Legitimacy and validity of documents'],
];

// The Convention's articles have no titles of their own: these say what each is about.
const CEDAW: readonly FirstProvision[] = [
  ['Art. 2', 'Policy measures'],
  ['Art. 3', 'Advancement of women and human rights'],
  ['Art. 6', 'Trafficking in women and exploitation of prostitution'],
  ['Art. 9', 'Nationality'],
  ['Art. 10', 'Education'],
  ['Art. 11', 'Employment'],
  ['Art. 12', 'Health'],
  ['Art. 14', 'Rural women'],
  ['Art. 15', 'Equality before the law'],
  ['GR 38', 'Trafficking in women and girls in the context of global migration'],
];

const NRM: readonly FirstProvision[] = [
  ['1', 'Identification and protection', 'identification'],
  ['2', 'Individual support and access to services', 'shelter'],
  ['3', 'Social inclusion'],
  ['4', 'Criminal justice and redress', 'compensation'],
];

const FIRST_INSTRUMENTS: readonly FirstInstrument[] = [
  {
    code: 'eu-directive',
    title:
      'Directive 2011/36/EU on preventing and combating trafficking in human beings and protecting its victims, as amended by Directive (EU) 2024/1712',
    shortTitle: 'Directive',
    unit: 'Art.',
    body: 'European Commission',
    provisions: DIRECTIVE,
  },
  {
    code: 'coe-convention',
    title: 'Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197)',
    shortTitle: 'Convention',
    unit: 'Art.',
    body: 'GRETA',
    provisions: CONVENTION,
  },
  {
    code: 'palermo-protocol',
    title:
      'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime',
    shortTitle: 'Palermo Protocol',
    unit: 'Art.',
    body: 'Conference of the Parties, UNTOC',
    provisions: PROTOCOL,
  },
  {
    code: 'cedaw',
    title: 'Convention on the Elimination of All Forms of Discrimination against Women',
    shortTitle: 'CEDAW',
    unit: '',
    body: 'CEDAW Committee',
    provisions: CEDAW,
  },
  {
    code: 'odihr-nrm',
    title:
      'National Referral Mechanisms: Joining Efforts to Protect the Rights of Trafficked Persons, a practical handbook, second edition',
    shortTitle: 'NRM handbook',
    unit: 'Pillar',
    body: 'OSCE/ODIHR',
    provisions: NRM,
  },
];

const idOf = (kind: number, number: number): string =>
  `01a22300-0000-700${kind}-8000-${String(number).padStart(12, '0')}`;

/** The instruments that the countries answer to most, by numbers and short titles alone. */
export class FirstInstruments2026112819010 implements MigrationInterface {
  name = 'FirstInstruments2026112819010';

  async up(runner: QueryRunner): Promise<void> {
    for (const [index, { provisions, ...instrument }] of FIRST_INSTRUMENTS.entries()) {
      const id = idOf(0, index + 1);
      await runner.query(
        `
          insert into instrument (id, code, title, short_title, unit, body, ordinal)
          values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          instrument.code,
          instrument.title,
          instrument.shortTitle,
          instrument.unit,
          instrument.body,
          index + 1,
        ],
      );
      await runner.query(
        `
          insert into provision (id, instrument_id, number, title, ordinal)
          select t.id, $1, t.number, t.title, t.n
          from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as t(id, number, title, n)`,
        [
          id,
          provisions.map((_, place) => idOf(1, (index + 1) * 100 + place)),
          provisions.map(([number]) => number),
          provisions.map(([, title]) => title),
        ],
      );
      const linked = provisions.flatMap(([, , area], place) =>
        area ? [{ place, area: `01a222e2-8400-7000-8000-${String(AREA[area]).padStart(12, '0')}` }] : [],
      );
      // An area of the first six may be gone where an installation has others.
      await runner.query(
        `
          insert into crosswalk_link (id, provision_id, area_id, linked_at)
          select t.id, t.provision_id, a.id, now()
          from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as t(id, provision_id, area_id)
          join area a on a.id = t.area_id`,
        [
          linked.map(({ place }) => idOf(2, (index + 1) * 100 + place)),
          linked.map(({ place }) => idOf(1, (index + 1) * 100 + place)),
          linked.map(({ area }) => area),
        ],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const isFirst = `id::text like '01a22300-0000-700%'`;
    await runner.query(`
      delete from crosswalk_link;
      delete from recommendation;
      delete from provision where ${isFirst};
      delete from instrument where ${isFirst};
    `);
  }
}
