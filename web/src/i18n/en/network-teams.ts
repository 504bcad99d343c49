/** Texts of national teams and their seats. */
export const networkTeams = {
  teams: {
    list: 'National teams by country',
    public: 'The page of the national teams that everybody can read',
    none: {
      title: 'No country yet',
      text: 'The eight countries with their teams come here from the file of the Network.',
      step: 'Import a file',
    },
  },
  team: {
    seats: 'Seats',
    members: 'Members of this country',
    contacts: 'How they are reached',
    network: 'National network',
    organisations_one: '{{count}} organisation',
    organisations_other: '{{count}} organisations',
    memberCount_one: '{{count}} member',
    memberCount_other: '{{count}} members',
    consultations: 'What the team asks its network',
    askedUntil: 'until {{time}}',
    askedOpen: 'Open',
    askedEnded: 'Ended',
    askedAnswered: '{{done}} of {{asked}} have answered',
    askedYours: {
      waiting: 'Your answer is asked for',
      offered: 'You offered a remark',
      nothing: 'You have nothing to add',
    },
    meetings: 'Meetings at home',
    allMeetings: 'All meetings',
    decisions: 'Decisions at home',
    allDecisions: 'All decisions of this country’s meetings',
    actions: 'Open actions',
    allActions: 'All open actions',
    plan: 'Work plan',
    wholePlan: 'The whole plan',
    due: 'due {{day}}',
    records: 'What the country does with the standards',
    allStandards: 'All standards',
    edition: 'edition {{edition}}',
    reports: 'Reports',
    allReports: 'All reports of this country',
    reportSent: 'sent on {{day}}',
    reportDraft: 'draft',
    money: 'Funds',
    allFunds: 'All funds',
    funds: 'Coordination supported by project funds',
    since: 'since {{day}}',
    until: 'until {{day}}',
    from: '{{from}} to {{until}}',
    coming: 'Terms that begin later',
    former: 'Former holders',
  },
  choice: {
    kind: '{{kind}} ({{count}})',
    whole_one: 'The whole network ({{count}} member)',
    whole_other: 'The whole network ({{count}} members)',
  },
  appoint: {
    open: 'Appoint',
    next: 'Appoint the next',
    openNamed: 'Appoint: {{seat}}',
    title: '{{seat}} of {{country}}: appoint a holder',
    member: 'Member',
    choose: 'Choose a member of this country',
    from: 'First day',
    fromHint: 'In the country’s calendar. Without a day the term begins at once.',
    until: 'First day after the term',
    untilHint: 'Without a day the term is open.',
    despite: 'The team wants this member although the seat is for the sector “{{sector}}”',
    effectNow:
      '{{name}} holds the {{seat}} of {{country}} at once, with the rights of the team. Open pages ' +
      'of this member are connected again.',
    effectFrom: '{{name}} holds the {{seat}} of {{country}} from {{day}} on, with the rights of the team.',
    mails:
      'What the seat was invited to passes on: then {{name}} gets a mail for each meeting or ' +
      'series that lies ahead. Nobody else gets a mail.',
    verb: 'Appoint',
    done: '{{name}} is appointed.',
    none: '{{country}} has no member yet',
    noneText: 'A seat is held by a member of its own country. Invite one first.',
    noneStep: 'Go to the members',
  },
  end: {
    open: 'End the term',
    openNamed: 'End the term: {{seat}}',
    title: 'End the term of {{name}}?',
    until: 'First day after the term',
    untilHint: 'In the country’s calendar. Without a day the term ends at once.',
    effectNow:
      '{{name}} leaves the {{seat}} of {{country}} at once: the rights of the team end, open pages ' +
      'lose them, and the details of the holder leave the public page.',
    effectOn:
      '{{name}} holds the {{seat}} of {{country}} up to {{day}}. From then on the rights of the ' +
      'team end, and the details of the holder leave the public page.',
    mails:
      'What the seat is invited to passes on: then {{name}} gets a mail for each meeting or series ' +
      'ahead that the invitation is withdrawn, and the next holder gets one that invites. Nobody ' +
      'else gets a mail.',
    keeps: 'The account stays. The term stays on record among the former holders.',
    verb: 'End the term',
    done: 'The term of {{name}} has been given its end.',
  },
} as const;
