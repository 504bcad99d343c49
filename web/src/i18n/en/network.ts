import { networkImport } from './network-import.ts';
import { networkTeams } from './network-teams.ts';

/** Texts of the network pages. */
export const network = {
  title: 'Network',
  lead:
    'Eight national teams with three seats each. The seats belong to the countries; people hold ' +
    'them for a term.',
  tabs: {
    label: 'Network sections',
    teams: 'National teams',
    members: 'Members',
    organisations: 'Organisations',
    nominations: 'Nominations',
    directory: 'Directory',

    plans: 'Work plans',
    reports: 'Reports',
    recommendations: 'Recommendations',
    areas: 'Areas',
    funds: 'Funds',
    exchange: 'Import and export',
    deliveries: 'Undelivered emails',
  },
  seat: { government: 'Government seat', ngo: 'NGO seat', resource: 'Resource person’s seat' },
  sector: { public: 'public sector', 'civil-society': 'civil society', international: 'international' },
  kind: {
    police: 'Police',
    prosecution: 'Prosecution',
    'immigration authority': 'Immigration authority',
    'social services': 'Social services',
    'health services': 'Health services',
    municipality: 'Municipality',
    'government agency': 'Government agency',
    "women's shelter organisation": 'Women’s shelter organisation',
    "umbrella women's NGO": 'Umbrella women’s NGO',
    'refugee and immigration NGO': 'Refugee and immigration NGO',
    'health NGO': 'Health NGO',
    'international organisation': 'International organisation',
    other: 'Other',
  },
  office: { secretariat: 'Secretariat', auditor: 'Auditor' },
  role: {
    secretariat: 'Secretariat',
    team: 'National team',
    network: 'National network',
    observer: 'Observer',
    auditor: 'Auditor',
  },
  state: {
    listed: 'Not invited yet',
    invited: 'Invited',
    active: 'Active',
    left: 'Left',
    lapsed: 'Invitation expired',
  },
  place: { international: 'International' },
  amiss: {
    vacant: 'Vacant',
    vacantSince: 'Vacant since {{day}}',
    sector: 'Held by someone from the sector “{{found}}”; this seat is for “{{expected}}”',
  },
  findings: {
    none: 'Every seat is filled, each by someone from the right sector.',
    title_one: '{{count}} seat needs your attention',
    title_other: '{{count}} seats need your attention',
    vacant: '{{country}}, {{seat}}: the seat is vacant.',
    'wrong-sector': '{{country}}, {{seat}}: the holder is from another sector.',
  },
  contact: {
    open: 'Public details',
    openNamed: 'Public details: {{seat}}',
    title: '{{seat}}: public details',
    own:
      'You hold this seat. Everyone on the internet can read what you publish here, without signing ' +
      'in. You can withdraw the details at any time; they are then removed immediately.',
    other: 'Only the holder of the seat can publish a detail. You can remove details from the public page.',
    email: 'Public email address',
    emailHint: 'An office mailbox rather than your own.',
    phone: 'Public telephone number',
    publish: 'Publish',
    publishName: 'Name',
    publishOrganisation: 'Organisation',
    publishEmail: 'Email address',
    publishPhone: 'Telephone',
    effect: 'The public page will show: {{what}}.',
    effectNone: 'The public page will show nothing about the holder, only that the seat is held.',
    verb: 'Save',
    done: 'The public details have been saved.',
  },
  filter: {
    label: 'Find members',
    organisations: 'Find organisations',
    words: 'Name or organisation',
    country: 'Country',
    anyCountry: 'Any country',
    state: 'Status',
    anyState: 'Any status',
    find: 'Find',
  },
  members: {
    title: 'Members',
    lead: 'The members that your role in the Network allows you to see.',
    leadAll: 'Everyone who belongs to the Network, has been invited, or has left.',
    list: 'Members by name',
    none: {
      title: 'No matching members',
      text: 'Members you are allowed to see are listed here. Try fewer words, or any country.',
      all: 'Show all members',
    },
  },
  invite: {
    open: 'Invite a member',
    title: 'Invite a member',
    name: 'Name',
    email: 'Email address',
    organisation: 'Organisation',
    chooseOrganisation: 'Choose an organisation',
    office: 'Office',
    officeHint: 'Most members have none: what they may do depends on their seat and organisation.',
    noOffice: 'None',
    seatHint: 'A seat of the organisation’s country, held from now on. The invitation names the seat.',
    noSeat: 'None: a member of the network',
    thisAddress: 'This address',
    effect:
      '{{address}} will get one email with a link. The link opens once, within seven days, and lets ' +
      'the member choose a passphrase.',
    verb: 'Send the invitation',
    done: '{{name}} has been invited.',
    officeEffect:
      'Another member of the secretariat has to confirm the office; then {{address}} will get one ' +
      'email with a link. If you are the only member of the secretariat, all teams are notified, ' +
      'and a seat can confirm the office one day later.',
    propose: 'Propose for the office',
    proposed: '{{name}} has been proposed.',
  },
  offices: {
    title: 'Proposals for an office',
    proposed: '{{office}}, proposed by {{proposer}}, {{at}}',
    byColleague:
      'Another member of the secretariat has to confirm the office. Until then nothing changes, and ' +
      'no invitation is sent.',
    bySeat:
      'The secretariat has only one member, so a seat of a national team can confirm the office, ' +
      'from {{at}}. Any seat can reject it.',
    give: 'Confirm: {{office}}',
    refuse: 'Reject',
    given: '{{name}} now holds the office.',
    refused: 'The proposal has been rejected.',
  },
  member: {
    organisation: 'Organisation',
    country: 'Country',
    capacity: 'Role',
    seat: 'Seat',
    seatIn: '{{seat}}, {{country}}',
    email: 'Email address',
    opensUntil: 'The invitation link works until {{at}}',
    acts: 'Secretariat actions',
    change: 'Edit',
    changeTitle: 'Edit {{name}}',
    keep: 'Save',
    changed: 'The change has been saved.',
    proposedFor: 'Proposed for: {{office}}',
    officeEffect:
      'The office is only proposed: another member of the secretariat has to confirm it. The ' +
      'secretariat and the auditors are notified.',
    officeEnds: 'The office ends immediately. The secretariat and the auditors are notified.',
  },
  act: {
    invite: {
      verb: 'Send an invitation',
      title: 'Invite {{name}}?',
      effect: '{{address}} will get one email with a link that opens once, within seven days.',
      done: '{{name}} has been invited.',
    },
    inviteAgain: {
      verb: 'Invite again',
      title: 'Invite {{name}} again?',
      effect:
        '{{address}} will get one email with a new link that opens once, within seven days. Earlier ' +
        'links stop working.',
      done: '{{name}} has been invited again.',
    },
    renew: {
      verb: 'Send a link for a new passphrase',
      title: 'Let {{name}} choose a new passphrase?',
      effect:
        '{{address}} will get one email with a link that opens once, within seven days. The current ' +
        'passphrase works until the link is used.',
      done: 'The email to {{name}} is on its way.',
    },
    revoke: {
      verb: 'Withdraw the invitation',
      title: 'Withdraw the invitation to {{name}}?',
      effect: 'The link sent to {{address}} stops working immediately. No one gets an email.',
      done: 'The invitation to {{name}} has been withdrawn.',
    },
    letGo: {
      verb: 'Remove member',
      title: 'Remove {{name}} from the Network?',
      effect:
        '{{name}} immediately loses their seat, office, passphrase and every open page, and can no ' +
        'longer sign in. What {{name}} did stays on record.',
      mails: {
        none: 'No one gets an email.',
        auditor: 'The secretariat and the auditors each get an email saying that the office has ended.',
        secretariat:
          'The secretariat and the auditors each get an email saying that the office has ended; if ' +
          'fewer than two members remain in the secretariat, every seat gets one too.',
      },
      done: '{{name}} has left the Network.',
    },
  },
  organisations: {
    title: 'Organisations',
    lead: 'The agencies, NGOs and international organisations that members come from.',
    list: 'Organisations by name',
    none: {
      title: 'No matching organisations',
      text: 'The organisations of the Network are listed here, by country.',
      all: 'Show all organisations',
    },
  },
  organisation: {
    add: 'Add an organisation',
    change: 'Edit',
    changeNamed: 'Edit {{name}}',
    changeTitle: 'Edit {{name}}',
    name: 'Name',
    choose: 'Choose a country',
    sector: 'Sector',
    kind: 'Kind',
    contact: 'Mailbox',
    contactHint: 'The organisation’s own mailbox, never an individual’s.',
    verb: 'Add',
    keep: 'Save',
    kept: '{{name}} has been saved.',
  },
  ...networkImport,
  ...networkTeams,
} as const;
