import { section, type ClauseText } from './text.ts';

export const SAFE_RETURN: { readonly title: string; readonly clauses: readonly ClauseText[] } = {
  title: 'Guideline on safe return',
  clauses: [
    ...section(
      'aim',
      'Aim',
      `For services that support a woman who wants to go back to her country, before she leaves, on the way and after she
      has arrived.`,
      [
        [
          'choice',
          'Her choice',
          `Return under this guideline is voluntary. It shall not be a condition for support, and she can change her mind
        until she leaves.`,
        ],
        [
          'who',
          'Who takes part',
          `The service that supports her, a service in the country of return, and where she wants it an international
        organisation that assists returns.`,
        ],
      ],
    ),
    ...section('before', 'Before she leaves', `A safe return begins weeks before the journey.`, [
      [
        'risk',
        'Assessment of risk',
        `The service assesses with her whether she can be safe where she goes to, and looks at it again within seven
        days before the journey.`,
      ],
      [
        'plan',
        'Plan',
        `A plan is written with her that says where she will live in the first three months, how she gets health care, and whom
        she can call. She keeps the plan, and decides who else has a copy.`,
      ],
      [
        'contact',
        'First contact',
        `She speaks with the receiving service at least once before she travels, with an interpreter if she wants one.`,
      ],
      ['documents', 'Documents', `Travel documents are obtained without naming the reason for the journey.`],
    ]),
    ...section('after', 'After she has arrived', `The first weeks decide whether the return lasts.`, [
      [
        'arrival',
        'Arrival',
        `She is met by someone she knows by name and voice, and is not met at the aircraft by police unless she asks
        for it.`,
      ],
      [
        'follow',
        'Following up',
        `The receiving service keeps in touch for at least six months, as often as she wants.`,
      ],
      [
        'money',
        'Costs',
        `The costs of the first three months are agreed before the journey between the services of both countries.`,
      ],
    ]),
  ],
};
