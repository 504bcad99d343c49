import { section, table } from '../text.ts';

export const WORKING_TOGETHER = [
  ...section(
    'data',
    'Data protection and confidentiality',
    `Information about a victim can be used to find her. It is handled as what it
    is: a matter of life and safety.`,
    [
      [
        'minimum',
        'The least that is needed',
        `Services shall record only what they need for a stated purpose, for as long as they need it. The
      reasons for which she left, was exploited or fled do not belong in general registers.`,
      ],
      [
        'sharing',
        'Sharing',
        `Information shall be shared between services with her consent, for a named purpose and with a named recipient. If a
      legal duty requires sharing without consent, she shall be told beforehand, unless telling her creates a danger.`,
      ],
      [
        'network',
        'No victim data in the Network',
        `No information on an individual victim, however disguised, shall be entered in the meetings,
      drafts, comments or files of the Network. Experience is shared as practice and not as cases.`,
      ],
      [
        'figures',
        'Figures',
        `Published figures shall be rounded or withheld where a group is smaller than five, and shall not combine
      characteristics in a way that makes a person recognisable.`,
      ],
      [
        'media',
        'Media and public statements',
        `Services shall not pass contacts of victims to the media or to researchers. A woman who wishes to
      speak in public shall be supported to weigh the risks and to withdraw at any time.`,
      ],
      [
        'breach',
        'When something went wrong',
        `Each service shall have a plan for a leak of information. The safety of the women concerned is dealt
      with first, within the hour, and before any report is written.`,
      ],
    ],
  ),
  ...section('training', 'Training', `Good will without knowledge can do harm.`, [
    [
      'frontline',
      'Front-line staff',
      `All who may meet victims in the course of their work shall have at least one day of training on
      identification, first contact and referral within their first year, and a refresher every third year.`,
    ],
    [
      'specialists',
      'Specialists',
      `Support workers, investigators, prosecutors, judges, lawyers and interpreters who work regularly with victims
      shall have specialised training on trauma, law and safety, given jointly across professions.`,
    ],
    [
      'survivors',
      'Knowledge of survivors',
      `Training should be developed together with women who have experience of exploitation, who are paid
      for that work and are never asked to tell their own story.`,
    ],
    [
      'care',
      'Care for staff',
      `Employers shall offer supervision and rest to those who work with victims, and shall protect them from threats.`,
    ],
  ]),
  ...section(
    'team',
    'Cooperation within the national team',
    `Three seats, one table: the government agency, the women's organisation and
    the resource person meet as equals.`,
    [
      [
        'agreement',
        'Written agreement',
        `In each country the bodies that apply this standard shall set down in a written agreement who does what,
      within which time, and who stands in at night and on holidays.`,
      ],
      [
        'contact-point',
        'Contact point',
        `Each national team shall keep one contact point that answers other countries within one working day, and
      shall publish a functional address for it.`,
      ],
      [
        'meetings',
        'Regular meetings',
        `The national team shall meet at least four times a year. It shall invite police, prosecution, shelters,
      health services, immigration authorities and municipalities as the subject requires.`,
      ],
      [
        'disagreement',
        'Disagreement',
        `Where members disagree on what this standard requires, the reading that is safer for the woman applies until
      the matter is settled. Disagreements of principle are brought to the regional meeting.`,
      ],
    ],
  ),
  ...section(
    'referral',
    'Referral across borders',
    `A woman who moves, or is moved, between countries of the Network shall not have to start
    again.`,
    [
      [
        'consent',
        'Only with her consent',
        `A referral to another country shall be made only with her written consent, given after the receiving
      service has been explained to her. Emergency protection of life is the only exception.`,
      ],
      [
        'channel',
        'Safe channel',
        `Referrals go from contact point to contact point. Personal data shall be sent only by a channel that both
      countries have approved for it, and never by ordinary mail or through the Network's working place.`,
      ],
      [
        'handover',
        'Content of a referral',
        `The account of the exploitation is left to her. A referral shall contain only what the receiving
      service needs to keep her safe and well on the first days:`,
        [
          `her own wishes, and the languages in which she can be reached;`,
          `needs that cannot wait, such as medication or care for a child;`,
          `risks on the way and after arrival;`,
          `steps agreed so far, and who does the next.`,
        ],
      ],
      [
        'confirmation',
        'Confirmation',
        `The receiving contact point shall confirm within two working days that a place and a support worker are
      ready. The referring service remains responsible until she has arrived and has confirmed that she is safe. What is
      sent is limited by {{referral/handover}}, and how it is sent by {{referral/channel}}.`,
      ],
    ],
  ),
  ...section('monitoring', 'Monitoring and review', `A standard is worth what is done with it.`, [
    [
      'report',
      'Yearly report by clause',
      `Each national team shall report once a year, clause by clause, whether it is not started, planned, in
      progress, in practice or not applicable, with a short reason and evidence that is free of personal data.`,
    ],
    [
      'voices',
      'The view of those concerned',
      `Reports shall include what women who have used the services say about them, gathered in a way that
      is voluntary, safe and anonymous.`,
    ],
    [
      'complaints',
      'Complaints',
      `Each country shall have an independent body to which a woman can complain in her own language, free of charge
      and without risk to the support she receives.`,
    ],
    [
      'review',
      'Review',
      `The Network reviews this standard every three years, or earlier when a national team asks for it with reasons. Each
      change is recorded with its reasons, and earlier versions remain readable.`,
    ],
  ]),
  ...section(
    'time-limits',
    'Time limits at a glance',
    `For the wall of an office. What counts is the clause, with all that it says.`,
    [],
  ),
  ...table('time-limits/table', [
    ['What', 'Within', 'Clause'],
    ['A safe place', '24 hours', '{{accommodation/day-one}}'],
    ['A guardian for a child who is alone', '24 hours', '{{children/guardian}}'],
    ['A health visit', '72 hours', '{{health/first-visit}}'],
    ['A written safety plan', '3 days', '{{accommodation/safety-plan}}'],
    ['A first decision on reasonable grounds', '5 working days', '{{identification/time}}'],
    ['An individual support plan', '14 days', '{{psychosocial/plan}}'],
    ['Time to recover, at least', '30 days', '{{reflection/length}}'],
  ]),
];
