/** Where a hard case is tried: a file under `test`, and the title of a test in it. */
export type TriedIn = readonly [file: string, title: string];

/** A hard case of rights: what must hold, and where that is tried; or why it cannot come up. */
export interface HardCase {
  readonly holds: string;
  readonly triedIn: readonly TriedIn[];
  readonly cannotComeUp?: string;
}

const EVERY_DOOR: TriedIn = [
  'rights/objects.spec.ts',
  'lets in through every door those whom the matrix lets in, and is to all others as it says',
];
const EVERY_LIST: TriedIn = ['rights/lists.spec.ts', '%s is met by nobody who may not know of it'];

/** The hard cases by their numbers; the spec beside it holds that each test is there. */
export const HARD_CASES: Readonly<Record<string, HardCase>> = {
  '5.4.1': {
    holds: 'an id of one parent is nothing under another',
    triedIn: [
      [
        'integration/access-denied-objects.spec.ts',
        'also where a thing of another meeting or draft is named beside one’s own',
      ],
    ],
  },
  '5.4.2': {
    holds: 'ids of another country lead nowhere, in whatever place they stand',
    triedIn: [
      EVERY_DOOR,
      ['integration/access-denied-objects.spec.ts', 'also in a form: a new document cannot be put on a %s'],
      [
        'rights/rooms.spec.ts',
        'is entered by those whom the matrix lets in, and to all others it is not there',
      ],
    ],
  },
  '5.4.3': {
    holds: 'counts, order, lengths, typing and search tell nothing of a closed item',
    triedIn: [
      [
        'integration/agenda-items.spec.ts',
        'is one closed thing without number, name or length to all others',
      ],
      [
        'integration/agenda-items.spec.ts',
        'has no length that rescheduling would tell one who arranges the agenda and is not on the list',
      ],
      [
        'attacks/names-disclosure.spec.ts',
        'hears it of nobody who reads, types or puts a caret in the same text',
      ],
      ['rights/lists.spec.ts', 'a closed agenda item is met by those on its list alone'],
    ],
  },
  '5.4.4': {
    holds: 'a seat that changes or runs out takes its rights along at once',
    triedIn: [
      [
        'integration/live-evictions.spec.ts',
        '%s takes whoever had it out at once, and does not let them back',
      ],
      [
        'integration/national-teams.spec.ts',
        'takes its holder out of the rooms of the seat when it runs out, and is told once',
      ],
      ['integration/members-invitations.spec.ts', 'a change of office is felt in the next request'],
    ],
  },
  '5.4.5': {
    holds:
      'what was typed offline is refused when the right or the draft has gone, and is given back to its writer',
    triedIn: [
      [
        'integration/drafting-collaboration.spec.ts',
        'are offered back to the one who typed them, with their clause, and to nobody else',
      ],
      [
        'integration/drafting-collaboration.spec.ts',
        'write, reads along, and what is sent all the same is refused',
      ],
    ],
  },
  '5.4.6': {
    holds: 'a text that is removed for good is nowhere any more',
    triedIn: [
      [
        'integration/standards-purge.spec.ts',
        'are nowhere any more, in no table, log, version or file that was made, and the record does not name them',
      ],
    ],
  },
  '5.4.7': {
    holds: 'nothing links a voter of a secret ballot to a paper',
    triedIn: [
      [
        'integration/ballots-secrecy.spec.ts',
        'no row of any table, queue included, holds both a voter and a paper',
      ],
      [
        'attacks/secret-ballot-files.spec.ts',
        'hold papers after the close in an order that is nobody’s, written by one hand at one time, and no dead one beside them',
      ],
    ],
  },
  '5.4.8': {
    holds: 'of two seats or windows that vote at once, one paper counts',
    triedIn: [
      [
        'integration/ballots.spec.ts',
        'of many windows of one seat at once, counts one paper and refuses none',
      ],
      [
        'integration/ballots.spec.ts',
        'counts countries where each country has one vote, whose ballot its team makes',
      ],
    ],
  },
  '5.4.9': {
    holds: 'the vote of a seat stands when its holder leaves',
    triedIn: [
      [
        'integration/ballots.spec.ts',
        'holds the seats that somebody held at the opening; who takes one over votes for it',
      ],
      [
        'integration/seat-change-notifications.spec.ts',
        'comes with the ballots that are open to it, but with no secret one, which is for whoever held it when it opened',
      ],
    ],
  },
  '5.4.10': {
    holds: 'a member acts in one role alone',
    triedIn: [['integration/national-teams.spec.ts', 'is held by a member of its own country']],
    cannotComeUp:
      'A member has one role at a time: an observer is of no country, and a seat is its own country’s.',
  },
  '5.4.11': {
    holds: 'whoever belongs to the applicant’s country neither decides nor reads what is weighed',
    triedIn: [
      [
        'integration/funding-applications.spec.ts',
        'is not taken by a secretariat member of the applicant’s country either',
      ],
      [
        'integration/funding-applications.spec.ts',
        'of somebody of the applicant’s country is refused by the database itself',
      ],
      EVERY_DOOR,
    ],
  },
  '5.4.12': {
    holds: 'the secretariat has no part in what is national',
    triedIn: [EVERY_DOOR, EVERY_LIST],
    cannotComeUp: 'There is no way to break the glass: no shelter address or night phone is held at all.',
  },
  '5.4.13': {
    holds: 'an auditor reads ids, and no title of a closed item',
    triedIn: [
      [
        'integration/audit.spec.ts',
        'an auditor reads all as ids, by member, object and verb, and that is noted too',
      ],
      ['rights/lists.spec.ts', 'a closed agenda item is met by those on its list alone'],
    ],
  },
  '5.4.14': {
    holds: 'nobody changes the audit log, and reading it is logged',
    triedIn: [
      ['integration/audit.spec.ts', 'cannot be changed by the application itself'],
      [
        'integration/audit.spec.ts',
        'an auditor reads all as ids, by member, object and verb, and that is noted too',
      ],
    ],
  },
  '5.4.15': {
    holds: 'a link for somebody outside opens one file, after a code, for a time',
    triedIn: [
      [
        'integration/documents-records.spec.ts',
        'works once the code is right, says on a PDF for whom it was made, and is logged and taken back',
      ],
    ],
    cannotComeUp: 'There are no guests: such a link opens one document, and no page, directory or live room.',
  },
  '5.4.16': {
    holds: 'what its holder no longer agrees to is public no more',
    triedIn: [
      [
        'integration/directory.spec.ts',
        'has what its holder said yes to, and loses it with the consent at once',
      ],
      [
        'integration/national-teams.spec.ts',
        'shows each detail by the holder’s own consent, and hides it again when it is withdrawn',
      ],
    ],
  },
  '5.4.17': {
    holds: 'an organisation of another country is another one',
    triedIn: [['integration/members-search.spec.ts', 'are not found from another network']],
    cannotComeUp: 'An organisation has one country; one that works in two is in the register twice.',
  },
  '5.4.18': {
    holds: 'no country leaves, and no agencies merge',
    triedIn: [
      ['integration/national-teams.spec.ts', 'has no country outside the Network, and no fourth seat'],
    ],
    cannotComeUp: 'The eight countries are part of the product, and organisations are not merged.',
  },
  '5.4.19': {
    holds: 'signing in and looking for members do not tell who is one',
    triedIn: [
      ['integration/sign-in.spec.ts', 'spends the same work whether the account exists or not'],
      [
        'integration/sign-in.spec.ts',
        'answers an unknown address, a wrong passphrase and a member who has not joined with the same words',
      ],
      ['integration/members-search.spec.ts', 'are not found from another network'],
    ],
  },
  '5.4.20': { holds: 'a file that is there already is taken like any other', triedIn: [] },
  '5.4.21': {
    holds: 'versions, extracted text and what was withdrawn have the rights of the document',
    triedIn: [
      EVERY_DOOR,
      [
        'integration/documents-records.spec.ts',
        'keeps a withdrawn document for those who may put it back, and it comes back whole',
      ],
      [
        'integration/agenda-items.spec.ts',
        'hides its papers from everybody else: page, file, library, and what the paper stands with',
      ],
    ],
  },
  '5.4.22': {
    holds: 'a calendar feed has one’s own meetings, names nobody, and stops when it is revoked',
    triedIn: [
      [
        'integration/meetings-calendar-feed.spec.ts',
        'I9: gives the meetings one is invited to and no others, without signing in and without naming anybody',
      ],
      [
        'integration/meetings-calendar-feed.spec.ts',
        'I9: stops at once when it is renewed, revoked, or its member leaves',
      ],
      EVERY_LIST,
    ],
  },
  '5.4.23': {
    holds: 'emails and push messages tell no title of what is closed or discreet',
    triedIn: [
      [
        'integration/meetings-emails.spec.ts',
        'I10: in discreet mode hold no word of the meeting’s title, place or note anywhere in their source',
      ],
      [
        'integration/push-subscriptions.spec.ts',
        'says nothing but a random name, encrypted for the browser alone, and names Norbanet’s key to the push service',
      ],
      ['rights/lists.spec.ts', 'a closed agenda item is met by those on its list alone'],
    ],
  },
  '5.4.24': {
    holds: 'a member’s archive holds nothing that the member may not read',
    triedIn: [['integration/archive.spec.ts', 'holds nothing above the reader’s rights']],
  },
  '5.4.25': {
    holds: 'a job asks again what the member for whom it works may',
    triedIn: [
      [
        'integration/agenda-pack.spec.ts',
        'is made with the rights of the moment in which the job runs, and once for two who ask at once',
      ],
      [
        'integration/archive.spec.ts',
        'is not given to whoever has other rights by now, and not after two hours',
      ],
      [
        'integration/push-subscriptions.spec.ts',
        'is not sent when what it is about was read meanwhile, or may no longer be seen',
      ],
    ],
  },
  '5.4.26': {
    holds: 'nobody looks at anything as somebody else',
    triedIn: [],
    cannotComeUp: 'There is no way to view as somebody else.',
  },
  '5.4.27': {
    holds: 'whoever looks up many numbers is stopped, and the secretariat is alerted',
    triedIn: [
      [
        'integration/directory.spec.ts',
        'is not looked at more than thirty times a day, however many at once; the secretariat is alerted once',
      ],
    ],
  },
  '5.4.28': {
    holds: 'after signing out nothing is shown any more, in the browser or from what it kept',
    triedIn: [
      ['e2e/session-end.spec.ts', 'goes with it by signing out, here and in another tab'],
      ['e2e/offline-reading.spec.ts', 'removes everything at sign-out, the key first'],
    ],
  },
  '5.4.29': { holds: 'a role, a country or a seat is not got by a field that nobody asked for', triedIn: [] },
  '5.4.30': {
    holds: 'one address is invited once, whoever invites it',
    triedIn: [
      [
        'integration/members-invitations.spec.ts',
        'is for one address once, whatever its case, also when two invite at the same moment',
      ],
    ],
  },
};
