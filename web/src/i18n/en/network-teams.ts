/** Texts of national teams and their seats. */
export const networkTeams = {
  teams: {
    list: 'National teams by country',
    public: 'Public page of the national teams',
    none: {
      title: 'No countries yet',
      text: 'The eight countries and their teams will appear here once the Network file has been imported.',
      step: 'Import a file',
    },
  },
  team: {
    seats: 'Seats',
    members: 'Members of this country',
    contacts: 'Contact details',
    network: 'National network',
    organisations_one: '{{count}} organisation',
    organisations_other: '{{count}} organisations',
    memberCount_one: '{{count}} member',
    memberCount_other: '{{count}} members',
    consultations: 'Consultations of the national network',
    askedUntil: 'until {{time}}',
    askedOpen: 'Open',
    askedEnded: 'Ended',
    askedAnswered: '{{done}} of {{asked}} have answered',
    askedYours: {
      waiting: 'Your answer is requested',
      offered: 'You submitted a remark',
      nothing: 'You have nothing to add',
    },
    meetings: 'National meetings',
    allMeetings: 'All meetings',
    decisions: 'National decisions',
    allDecisions: 'All decisions of this country’s meetings',
    actions: 'Open actions',
    allActions: 'All open actions',
    plan: 'Work plan',
    wholePlan: 'Complete plan',
    due: 'due {{day}}',
    records: 'Implementation of the standards',
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
    coming: 'Future terms',
    former: 'Former holders',
  },
  choice: {
    kind: '{{kind}} ({{count}})',
    whole_one: 'The whole network ({{count}} member)',
    whole_other: 'The whole network ({{count}} members)',
  },
  appoint: {
    open: 'Appoint',
    next: 'Appoint the next holder',
    openNamed: 'Appoint: {{seat}}',
    title: '{{seat}} of {{country}}: appoint a holder',
    member: 'Member',
    choose: 'Choose a member of this country',
    from: 'First day',
    fromHint: 'A day in the country’s calendar. If you enter no day, the term begins immediately.',
    until: 'First day after the term',
    untilHint: 'If you enter no day, the term has no end date.',
    despite: 'The team wants this member although the seat is for the sector “{{sector}}”',
    effectNow:
      '{{name}} immediately holds the {{seat}} of {{country}}, with the rights of the team. This ' +
      'member’s open pages will reconnect.',
    effectFrom: 'From {{day}}, {{name}} holds the {{seat}} of {{country}}, with the rights of the team.',
    mails:
      'The seat’s invitations pass to the new holder: {{name}} then gets an email for each upcoming ' +
      'meeting or series. No one else gets an email.',
    verb: 'Appoint',
    done: '{{name}} has been appointed.',
    none: '{{country}} has no members yet',
    noneText: 'A seat is held by a member from its own country. Invite a member first.',
    noneStep: 'Go to members',
  },
  end: {
    open: 'End the term',
    openNamed: 'End the term: {{seat}}',
    title: 'End the term of {{name}}?',
    until: 'First day after the term',
    untilHint: 'A day in the country’s calendar. If you enter no day, the term ends immediately.',
    effectNow:
      '{{name}} leaves the {{seat}} of {{country}} immediately: the rights of the team end, also on ' +
      'open pages, and the holder’s details are removed from the public page.',
    effectOn:
      '{{name}} holds the {{seat}} of {{country}} until the start of {{day}}. From then on the ' +
      'rights of the team end, and the holder’s details are removed from the public page.',
    mails:
      'The seat’s invitations pass on: {{name}} then gets an email for each upcoming meeting or ' +
      'series saying that the invitation is withdrawn, and the next holder gets an email with the ' +
      'invitation. No one else gets an email.',
    keeps: 'The account is kept. The term stays on record among the former holders.',
    verb: 'End the term',
    done: 'The end of the term of {{name}} has been recorded.',
  },
} as const;
