import { section } from '../text.ts';

export const RIGHTS = [
  ...section('legal-aid', 'Legal aid', `A right that nobody explains is no right.`, [
    [
      'early',
      'Early and free',
      `She shall have free advice from an independent lawyer from the time of reasonable grounds, and before the first
      formal interview with the police, the prosecution or an immigration authority.`,
    ],
    [
      'scope',
      'What it covers',
      `Legal aid shall cover identification and review, residence and asylum, criminal proceedings, compensation,
      family matters and debts that arose from the exploitation, without a means test.`,
    ],
    [
      'lawyers',
      'Specialised lawyers',
      `Each country shall keep a list of lawyers trained in this field, who have no ties to any suspect. She
      may change her lawyer once without giving reasons.`,
    ],
    [
      'presence',
      'A person of her choice',
      `She may be accompanied by her support worker, or by another person whom she trusts, to every
      interview and hearing. Exceptions need a written and reasoned decision of a court.`,
    ],
  ]),
  ...section(
    'residence',
    'Residence',
    `Uncertainty about residence is one of the strongest tools of a trafficker.`,
    [
      [
        'permit',
        'Residence permit',
        `After the reflection period a renewable residence permit shall be available where her stay is necessary
      because of her personal situation, or for the purpose of cooperation with the authorities, or both.`,
      ],
      [
        'personal',
        'Personal situation',
        `In assessing her personal situation, account shall be taken of safety, health, family, risk of being
      trafficked again and ties formed in the country. Willingness to testify is not part of that assessment.`,
      ],
      [
        'asylum',
        'Asylum',
        `Neither the reflection period nor a permit affects the right to seek asylum. A woman who may be a victim shall not
      be transferred to another state before the risks of that transfer have been assessed individually.`,
      ],
      [
        'documents',
        'Documents',
        `Lost, retained or false documents shall not delay support. Authorities shall help to obtain new documents, and
      shall not contact the authorities of another country without her consent.`,
      ],
    ],
  ),
  ...section(
    'protection',
    'Protection of witnesses and their families',
    `Nobody should have to choose between justice and safety.`,
    [
      [
        'assessment',
        'Individual assessment',
        `Before, during and after proceedings the police shall assess, together with her and her support
      worker, which protection she needs, and shall review the assessment whenever circumstances change.`,
      ],
      [
        'measures',
        'Measures',
        `Measures may continue after the proceedings and shall include, as needed:`,
        [
          `relocation and a protected address;`,
          `contact with a known officer at every hour;`,
          `technical protection of her home and telephone;`,
          `a new identity, where nothing less is enough.`,
        ],
      ],
      [
        'court',
        'In court',
        `She shall not have to meet the accused. Recorded evidence, separate rooms, video link and hearings in private shall
      be used wherever the law allows, and questions about her private life shall be excluded where they are not necessary.`,
      ],
      [
        'others',
        'Families and helpers',
        `Protection shall extend to members of her family, in both countries where necessary, and to witnesses,
      support workers and members of organisations who face threats because they help her.`,
      ],
      [
        'release',
        'Notice of release',
        `If she wishes, she shall be told in good time when a suspect or convicted person is released, escapes or is
      transferred, and her safety plan shall be reviewed before that day.`,
      ],
    ],
  ),
  ...section(
    'compensation',
    'Compensation',
    `Compensation recognises harm and makes independence possible.`,
    [
      [
        'information',
        'Information',
        `She shall be told early, and again before proceedings end, of each way to compensation: from the offender,
      from the state, and for unpaid earnings.`,
      ],
      [
        'claims',
        'Help with claims',
        `Legal aid shall include preparing and enforcing a claim. The decision should be taken in the criminal
      proceedings, so that she does not have to begin again in another court.`,
      ],
      [
        'assets',
        'Confiscated assets',
        `Financial investigation shall begin at the same time as the criminal investigation. Confiscated proceeds
      should be used first to compensate victims.`,
      ],
      [
        'abroad',
        'After leaving the country',
        `A claim shall not lapse because she has left the country. Payments shall be arranged so that
      neither the amount nor its origin becomes known to others.`,
      ],
    ],
  ),
  ...section(
    'return',
    'Safe and voluntary return',
    `Return is one possible outcome of support and never its purpose.`,
    [
      [
        'decision',
        'A free and informed decision',
        `Return shall preferably be voluntary, and shall follow only after she has been informed of the
      alternatives and has had legal advice. She may change her mind until departure.`,
      ],
      [
        'risk',
        'Risk assessment before return',
        `An individual assessment of the risks in the place of return shall be made with the help of a
      support organisation there. Where the risk of reprisals or of renewed trafficking is high, return shall not be pursued.`,
      ],
      [
        'preparation',
        'Preparation',
        `With her consent, accommodation, health care, support for her children and a contact person shall be agreed
      in the place of return before she travels. Her travel documents shall not show that she is a victim.`,
      ],
      [
        'follow-up',
        'Follow-up',
        `Support after return should be followed up with her for at least six months. A way back to the services of the
      country she left shall be open if she is in danger.`,
      ],
    ],
  ),
];
