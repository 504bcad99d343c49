import { networkImport } from './network-import.ts';
import { networkTeams } from './network-teams.ts';

/** Texts of the network pages. */
export const network = {
  title: 'Network',
  lead: 'Eight national teams of three seats each. The seats belong to the countries; people hold them for a time.',
  tabs: {
    label: 'Parts of the Network',
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
    deliveries: 'Undelivered mail',
  },
  seat: { government: 'Government seat', ngo: 'NGO seat', resource: 'Resource seat' },
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
    lapsed: 'Invitation ended',
  },
  place: { international: 'International' },
  amiss: {
    vacant: 'Vacant',
    vacantSince: 'Vacant since {{day}}',
    sector: 'Held from the sector “{{found}}”; this seat is for “{{expected}}”',
  },
  findings: {
    none: 'Every seat is held, each from its own sector.',
    title_one: '{{count}} seat needs your attention',
    title_other: '{{count}} seats need your attention',
    vacant: '{{country}}, {{seat}}: nobody holds it.',
    'wrong-sector': '{{country}}, {{seat}}: the holder comes from another sector.',
  },
  contact: {
    open: 'Public details',
    openNamed: 'Public details: {{seat}}',
    title: '{{seat}}: what the public can read',
    own:
      'You hold this seat. Everybody on the internet can read what you publish here, without ' +
      'signing in. You can take it back at any time, and it is gone at once.',
    other: 'Only the holder of the seat can publish a detail. You can take details off the public page.',
    email: 'Mail address for the public',
    emailHint: 'A mailbox of the office rather than your own.',
    phone: 'Telephone for the public',
    publish: 'Publish',
    publishName: 'Name',
    publishOrganisation: 'Organisation',
    publishEmail: 'Mail address',
    publishPhone: 'Telephone',
    effect: 'The public page will show: {{what}}.',
    effectNone: 'The public page will show nothing of the holder, only that the seat is held.',
    verb: 'Save',
    done: 'The public details are saved.',
  },
  filter: {
    label: 'Find members',
    organisations: 'Find organisations',
    words: 'Name or organisation',
    country: 'Country',
    anyCountry: 'Any country',
    state: 'State',
    anyState: 'Any state',
    find: 'Find',
  },
  members: {
    title: 'Members',
    lead: 'The members that your place in the Network lets you know.',
    leadAll: 'Everybody who belongs to the Network, is invited, or has left.',
    list: 'Members by name',
    none: {
      title: 'No member fits',
      text: 'Members that you may know are listed here. Try fewer words, or any country.',
      all: 'Show all members',
    },
  },
  invite: {
    open: 'Invite a member',
    title: 'Invite a member',
    name: 'Name',
    email: 'Mail address',
    organisation: 'Organisation',
    chooseOrganisation: 'Choose an organisation',
    office: 'Office',
    officeHint: 'Most members have none: what they may do comes from their seat and organisation.',
    noOffice: 'None',
    seatHint: 'A seat of the organisation’s country, held from now on. The invitation names it.',
    noSeat: 'None: a member of the network',
    thisAddress: 'This address',
    effect:
      '{{address}} gets one mail with a link. It opens once, within seven days, and lets the ' +
      'member choose a passphrase.',
    verb: 'Send the invitation',
    done: '{{name}} is invited.',
    officeEffect:
      'Another member of the secretariat gives the office; then {{address}} gets one mail with a ' +
      'link. If you are alone in the secretariat, all teams are told, and a seat gives it a day ' +
      'later.',
    propose: 'Propose for the office',
    proposed: '{{name}} is proposed.',
  },
  offices: {
    title: 'Proposed for an office',
    proposed: '{{office}}, proposed by {{proposer}}, {{at}}',
    byColleague:
      'Another member of the secretariat gives the office. Until then nothing changes, and no invitation goes out.',
    bySeat:
      'Only one member is in the secretariat, so a seat of a national team gives the office, from ' +
      '{{at}} on. Any seat can refuse it.',
    give: 'Confirm: {{office}}',
    refuse: 'Refuse',
    given: '{{name}} has the office.',
    refused: 'The office is refused.',
  },
  member: {
    organisation: 'Organisation',
    country: 'Country',
    capacity: 'Takes part as',
    seat: 'Seat',
    seatIn: '{{seat}}, {{country}}',
    email: 'Mail address',
    opensUntil: 'The invitation opens until {{at}}',
    acts: 'For the secretariat',
    change: 'Change',
    changeTitle: 'Change {{name}}',
    keep: 'Save',
    changed: 'The change is saved.',
    proposedFor: 'Proposed for: {{office}}',
    officeEffect:
      'The office is proposed: another member of the secretariat gives it. Secretariat and auditors are told.',
    officeEnds: 'The office ends at once. Secretariat and auditors are told.',
  },
  act: {
    invite: {
      verb: 'Send an invitation',
      title: 'Invite {{name}}?',
      effect: '{{address}} gets one mail with a link that opens once, within seven days.',
      done: '{{name}} is invited.',
    },
    inviteAgain: {
      verb: 'Invite again',
      title: 'Invite {{name}} again?',
      effect:
        '{{address}} gets one mail with a new link that opens once, within seven days. Links from ' +
        'before open nothing any more.',
      done: '{{name}} is invited again.',
    },
    renew: {
      verb: 'Send a way to a new passphrase',
      title: 'Let {{name}} choose a new passphrase?',
      effect:
        '{{address}} gets one mail with a link that opens once, within seven days. The present ' +
        'passphrase works until the link is used.',
      done: 'The mail to {{name}} is on its way.',
    },
    revoke: {
      verb: 'Take the invitation back',
      title: 'Take the invitation of {{name}} back?',
      effect: 'The link that {{address}} was sent opens nothing any more, at once. Nobody gets a mail.',
      done: 'The invitation of {{name}} is taken back.',
    },
    letGo: {
      verb: 'Let go',
      title: 'Let {{name}} go?',
      effect:
        '{{name}} loses seat, office, passphrase and every open page at once, and cannot sign in any ' +
        'more. What {{name}} did stays on record.',
      mails: {
        none: 'Nobody gets a mail.',
        auditor: 'Secretariat and auditors each get a mail that the office has ended.',
        secretariat:
          'Secretariat and auditors each get a mail that the office has ended; if fewer than two stay ' +
          'in the secretariat, so does every seat.',
      },
      done: '{{name}} has left the Network.',
    },
  },
  organisations: {
    title: 'Organisations',
    lead: 'Agencies, NGOs and international organisations that members come from.',
    list: 'Organisations by name',
    none: {
      title: 'No organisation here',
      text: 'The organisations of the Network are listed here, by country.',
      all: 'Show all organisations',
    },
  },
  organisation: {
    add: 'Add an organisation',
    change: 'Change',
    changeNamed: 'Change {{name}}',
    changeTitle: 'Change {{name}}',
    name: 'Name',
    choose: 'Choose a country',
    sector: 'Sector',
    kind: 'Kind',
    contact: 'Mailbox',
    contactHint: 'The organisation’s own, never a person’s.',
    verb: 'Add',
    keep: 'Save',
    kept: '{{name}} is saved.',
  },
  ...networkImport,
  ...networkTeams,
} as const;
