import { section } from '../text.ts';

export const FIRST_WEEKS = [
  ...section(
    'first-contact',
    'First contact and information',
    `The first hour decides whether there will be a second. Safety, rest and
    understanding come before questions.`,
    [
      [
        'place',
        'A safe and private place',
        `The first conversation shall take place in private, out of sight and hearing of anyone who came
      with her, whatever that person says about their relation to her.`,
      ],
      [
        'needs',
        'Needs before questions',
        `Urgent needs shall be met first: medical care, food, rest, clean clothes, contact with children.
      Questions about the exploitation are asked only so far as immediate safety requires.`,
      ],
      [
        'language',
        'Information in her language',
        `Within the first day she shall receive, orally and in a form that is safe to keep,
      information on her rights, the services open to her and the next steps, in a language that she understands. Written information
      shall not show on its outside what it is about.`,
      ],
      [
        'content',
        'What she is told',
        `The information shall be repeated later, as little is remembered from a first conversation, and
      shall cover at least:`,
        [
          `the recovery and reflection period, and residence;`,
          `accommodation, health care, psychosocial support and interpretation;`,
          `legal aid, protection, compensation, and safe and voluntary return;`,
          `how information about her is used, and how to complain.`,
        ],
      ],
      [
        'risk',
        'First risk assessment',
        `A first risk assessment shall be made with her on the same day, using the Network's common form. It
      covers the risk from traffickers, from partners and family, from debt, and the risk that she harms herself.`,
      ],
      [
        'contact-person',
        'One person to turn to',
        `Before the first day ends she shall know one named support worker, how to reach that person
      safely, and whom to reach at night.`,
      ],
    ],
  ),
  ...section(
    'reflection',
    'Recovery and reflection period',
    `Time to recover and to escape the influence of traffickers, so that she can
    decide freely what comes next.`,
    [
      [
        'length',
        'Length',
        `Each woman for whom there are reasonable grounds shall be granted a recovery and reflection period of at least
      30 days. A longer period under national law applies in full. Countries should extend it on request to three months where recovery
      requires it.`,
      ],
      [
        'start',
        'When it begins',
        `The period begins on the day on which she has been informed of it in a language that she understands, and
      not on the day of a raid, an arrest or a first registration.`,
      ],
      [
        'no-removal',
        'No removal',
        `During the period no expulsion or transfer to another state shall be prepared in a way that involves her, or
      enforced against her. Authorities shall not ask her to surrender rights in exchange for the period.`,
      ],
      [
        'no-pressure',
        'No pressure',
        `During the period she shall not be pressed to make a statement. If she wishes to be heard earlier, she
      shall first have had the opportunity to speak to a lawyer.`,
      ],
      [
        'support',
        'Support during the period',
        `All support under this standard is available throughout the period, including a subsistence
      allowance that covers food, clothing, hygiene, communication and local transport.`,
      ],
    ],
  ),
  ...section(
    'accommodation',
    'Safe accommodation',
    `A place to be safe is the condition for all other support.`,
    [
      [
        'day-one',
        'A place on the first day',
        `A safe place shall be available on the day of first contact and in any event within 24 hours, at
      every hour and on every day of the year, in each region of the country.`,
      ],
      [
        'suitable',
        'Suitable places',
        `Accommodation shall be women-only, staffed by people trained in accordance with this standard, and
      separate from general reception centres. Detention facilities and police cells are never accommodation.`,
      ],
      [
        'address',
        'Confidential addresses',
        `Addresses of shelters shall be known only to those who need them to do their work. They shall not
      appear in decisions, invoices, letters, calendars or shared files, and transport shall be arranged so that they are not revealed.`,
      ],
      [
        'safety-plan',
        'Safety plan',
        `Within three days a written safety plan shall be made with her. It covers:`,
        [
          `arriving, leaving and returning, by day and by night;`,
          `telephone, location and social media;`,
          `visitors, work or study, and the school of her children;`,
          `what to do, and whom to call, in danger.`,
        ],
      ],
      [
        'freedom',
        'Freedom and house rules',
        `House rules shall be few, explained and open to review. She is free to come and go, to keep her
      documents and telephone, and to leave; her place is kept for at least 48 hours.`,
      ],
      [
        'children',
        'Women with children',
        `Women shall be accommodated together with their children, boys and girls of every age, with space
      to play and learn, and with access to school or day care.`,
      ],
      [
        'transition',
        'Moving on',
        `No one shall have to leave before the next place is secured. Countries should provide transitional housing
      for at least six months, with support that continues after the move.`,
      ],
    ],
  ),
];
