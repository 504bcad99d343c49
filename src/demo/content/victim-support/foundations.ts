import { section } from '../text.ts';

export const FOUNDATIONS = [
  ...section(
    'purpose',
    'Purpose and scope',
    `What this standard is for, whom it protects and how it is to be read.`,
    [
      [
        'purpose',
        'Purpose',
        `This standard describes the support that every woman who may have been trafficked for sexual exploitation
      can expect in each country of the Network, whoever meets her first and wherever the exploitation took place. Its aim is that
      crossing a border never means losing protection.`,
      ],
      [
        'protected',
        'Whom it protects',
        `It applies to women and girls of any nationality and with any residence status, from the first sign
      that they may be victims. A formal decision on identification is not a condition for support under this standard.`,
      ],
      [
        'addressed',
        'Whom it addresses',
        `It addresses the public authorities and non-governmental organisations that take part in the work
      of a national team: social services, health services, police, prosecution, immigration authorities, municipalities, shelters and
      service-providing women's organisations.`,
      ],
      [
        'reading',
        'How to read it',
        `"Shall" marks a requirement that each country undertakes to meet. "Should" marks a recommendation: a
      country that departs from it says why in its yearly report. Explanations and examples bind nobody.`,
      ],
      [
        'law',
        'Relation to law',
        `This standard rests on the Council of Europe Convention on Action against Trafficking in Human Beings
      (CETS No. 197), to which all countries of the Network are parties. It is a floor and not a ceiling: where national law or, for
      member states, the law of the European Union gives a victim more, she receives more.`,
      ],
    ],
  ),
  ...section(
    'principles',
    'Principles',
    `The principles guide every clause that follows. Where a clause can be read in two ways, the
    reading that serves these principles is the right one.`,
    [
      [
        'rights',
        'Rights first',
        `A victim is a holder of rights and not an instrument of proceedings. Support shall be given because she
      needs it, and not because she may be useful as a witness.`,
      ],
      [
        'unconditional',
        'No condition of cooperation',
        `Access to accommodation, health care, psychosocial support, interpretation and legal
      advice shall not depend on whether she makes a statement, reports a crime or takes part in an investigation or trial.`,
      ],
      [
        'consent',
        'Informed consent',
        `Every measure that concerns her shall be explained in a language that she understands, and shall be
      taken with her consent. Consent may be limited, and it may be withdrawn at any time without loss of support.`,
      ],
      [
        'no-harm',
        'Do no harm',
        `Before each step, those who work with her shall ask what risk the step brings to her, to her children and
      to her family, and shall choose another way when the risk cannot be kept low.`,
      ],
      [
        'non-punishment',
        'Non-punishment',
        `A victim shall not be detained, charged or penalised for unlawful acts that she was compelled
      to commit, such as an irregular entry, the use of false documents or breaches of rules on prostitution or work. The question shall
      be raised with the prosecution as early as possible.`,
      ],
      [
        'equality',
        'Equal treatment and access',
        `Support shall be given without discrimination on any ground. Services shall be accessible to
      women with disabilities, and adapted to age, pregnancy, faith, sexual orientation, gender identity and dependency.`,
      ],
    ],
  ),
  ...section(
    'identification',
    'Identification',
    `Identification opens doors. It is a shared task of agencies and organisations and not a
    test that a victim has to pass.`,
    [
      [
        'signs',
        'Noticing the signs',
        `Each front-line service shall use the Network's common list of indicators. No single indicator proves
      or excludes trafficking; the absence of violence, a locked door or a complaint is never a reason to stop asking.`,
      ],
      [
        'threshold',
        'A low first threshold',
        `Reasonable grounds to believe that a woman may be a victim are enough to open support. The first
      assessment shall rest on what is already known and shall not require a detailed account of the exploitation.`,
      ],
      [
        'shared',
        'A shared assessment',
        `The assessment shall be made by at least two bodies of different kinds, one of which is a specialised
      support organisation. Statements of that organisation carry the same weight as those of an authority.`,
      ],
      [
        'time',
        'Time limit',
        `A first decision on reasonable grounds should be taken within five working days after a service has raised the
      matter. Support starts at once and continues while the decision is pending.`,
      ],
      [
        'review',
        'Reasons and review',
        `A negative decision shall be given in writing, with reasons, in a language that she understands. She
      shall be told how to have it reviewed, with legal aid, and support shall continue until the review is decided.`,
      ],
      [
        'places',
        'Where identification happens',
        `Identification shall be possible outside criminal and asylum procedures: in shelters,
      health services, detention facilities, reception centres, outreach work and municipal social services.`,
      ],
    ],
  ),
];
