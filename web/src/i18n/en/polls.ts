/** Texts of choosing a date together. */
export const polls = {
  answer: { yes: 'Yes', 'if-need-be': 'If need be', no: 'No', none: 'no answer' },
  saved: { yes: 'Saved: yes.', 'if-need-be': 'Saved: if need be.', no: 'Saved: no.' },
  host: '{{time}}, host’s local time',
  zone: '{{city}}, {{offset}}',
  mine: {
    title: 'Which dates suit you?',
    by: 'Please answer by {{time}}.',
    closed: 'The deadline for answers was {{time}}.',
    hint: 'Each answer is saved as you give it. You can change your answers until the deadline.',
    left_zero: 'You have answered for every date.',
    left_one: '{{count}} date still needs your answer.',
    left_other: '{{count}} dates still need your answer.',
    group: 'Your answer for {{slot}}',
  },
  ranking: {
    title: 'Attendance by date',
    lead:
      '{{answered}} of {{asked}} have answered. Dates are ranked by the number of countries, then of ' +
      'seats, then by how few answered “if need be”.',
    silence_one: 'No one has answered yet. One person was asked.',
    silence_other: 'No one has answered yet. {{count}} people were asked.',
    rank: 'Rank {{rank}}',
    countries: '{{count}} of {{of}} countries',
    seats: '{{count}} of {{of}} seats',
    ifNeedBe_one: '{{count}} only if need be',
    ifNeedBe_other: '{{count}} only if need be',
    guests_one: '{{count}} guest',
    guests_other: '{{count}} guests',
    missing: 'No one from {{countries}}.',
    missingAll: 'Someone from every country asked can attend.',
    missingSeat: {
      government: 'No government seat has said that it can attend.',
      ngo: 'No NGO seat has said that it can attend.',
      resource: 'No resource person has said that they can attend.',
    },
    refused: 'Required, and said no: {{who}}.',
    quorum: { met: 'The quorum would be reached.', missed: 'Below the quorum. Required: {{needs}}.' },
    confirm: 'Set this date',
    settled: 'This date has been set.',
    reason: 'Reason for this date: {{reason}}',
  },
  matrix: {
    title: 'Everyone’s answers',
    caption: 'Answers by seat and date',
    who: 'Who',
    others: 'guests without a seat',
    seat: '{{country}}, {{seat}}',
    team: '{{country}} ({{seats}})',
    show: 'Show the answers',
    hide: 'Hide the answers',
    welcome: 'optional',
  },
  seat: { government: 'government', ngo: 'NGO', resource: 'resource person' },
  dialog: {
    title: 'Find a date',
    verb: 'Ask for answers',
    slot: 'Date {{number}}',
    starts: 'Starts',
    ends: 'Ends',
    add: 'Add another date',
    remove: 'Remove date {{number}}',
    answerBy: 'Deadline for answers',
    answerByHint:
      'Local time in the same city. Two days before the deadline, anyone who has not answered is asked ' +
      'once more.',
    effect_zero: 'No one is on the invitation list yet. Invite people first, so that they can be asked.',
    effect_one:
      '{{count}} person receives an email with these dates in their own time zone and a personal link to ' +
      'answer without signing in.',
    effect_other:
      '{{count}} people each receive an email with these dates in their own time zone and a personal link ' +
      'to answer without signing in.',
  },
  facts: {
    none: 'Within office hours everywhere, and not a public holiday.',
    holiday: 'Public holiday: {{days}}.',
    day: '{{country}} ({{name}})',
    outside: 'Outside office hours: {{places}}.',
    place: '{{country}} {{from}}–{{to}}',
    weekend: 'Weekend.',
  },
  confirm: {
    title: 'Set this date?',
    verb: 'Set the date and send invitations',
    effect_one:
      '{{count}} person receives an email with a calendar invitation for {{time}} and is asked whether ' +
      'they will attend. The poll then ends.',
    effect_other:
      '{{count}} people each receive an email with a calendar invitation for {{time}} and are asked ' +
      'whether they will attend. The poll then ends.',
    leavesOut: 'This date leaves someone out',
    reason: 'Reason for this date',
    reasonHint: 'The reason is kept with the meeting and shown to the teams. Do not include names.',
  },
  link: {
    title: 'Your answer',
    lead:
      '{{name}}, this page is for you only. You are not signed in, and you see nothing but what you are ' +
      'asked.',
    choose: 'A date is being chosen for: {{title}}',
    invited: 'You are invited to: {{title}}',
    come: 'Will you attend?',
    yes: 'Yes, I’ll attend',
    no: 'No',
    said: {
      yes: 'You replied that you will attend. You can still change your reply.',
      no: 'You replied that you will not attend. You can still change your reply.',
    },
    waits: 'Your reply is still needed.',
    none: {
      title: 'There is nothing left to answer',
      text:
        'The date has been set or has passed, or the meeting will not take place. The answers you gave ' +
        'before have been kept.',
    },
    elsewhere: {
      title: 'Please sign in to answer',
      text:
        'This link has already been used in several browsers. To make sure that your answer is yours, ' +
        'please continue where you are signed in.',
    },
    ended: {
      title: 'This link no longer works',
      text:
        'The invitation may have been withdrawn, or a newer email has a newer link. You can sign in, or ' +
        'ask the secretariat.',
    },
    signIn: 'Sign in',
  },
  needs: {
    label: 'What do you need to follow the meeting?',
    hint:
      'Interpretation, or what is said as text or in sign language. Only the convener of the meeting sees ' +
      'this.',
    none: 'Nothing in particular',
    clear: 'Nothing in particular',
    into: 'Interpretation into {{language}}',
    'speech-to-text': 'Speech to text',
    'sign-language': 'Sign language',
    saved: 'Saved: what you need.',
    title: 'What attendees need to follow the meeting',
    count: '{{need}}: {{count}} ({{who}})',
  },
  alternate: {
    title: 'Name an alternate',
    verb: 'Name the alternate',
    offer: 'Cannot attend? Someone from your country can act for your seat at this meeting.',
    act: 'Name an alternate',
    seat: 'Seat',
    who: 'Who acts for the seat',
    whoHint:
      'A member of the country’s national network who holds no seat. The alternate acts at this meeting ' +
      'only.',
    nobody:
      'No one in the national network of {{country}} can act for this seat yet. The secretariat can invite ' +
      'people to join.',
    effect:
      'The alternate receives an email with an invitation and acts for the seat at this meeting: for the ' +
      'quorum and in its ballots. The holder can still attend and listen.',
    is: 'Alternate',
    acts: '{{name}} acts for your seat at this meeting.',
    you: 'You act for this seat at this meeting: {{seat}}.',
    takeBack: 'Withdraw the alternate',
    takeBackOf: 'Withdraw {{name}} as alternate',
    takeBackQuestion: 'Withdraw the alternate?',
    takeBackEffect:
      '{{name}} no longer acts for the seat; its holder does again. If the alternate was invited for this ' +
      'purpose only, they receive an email that the invitation is withdrawn.',
  },
  change: {
    title: 'Change the dates to choose from',
    act: 'Change the dates',
    verb: 'Save the dates',
    kept: 'Dates to keep',
    keptHint: 'Answers already given for these dates still count. Untick a date that is no longer possible.',
    effect_one:
      '{{count}} person receives an email with the new list of dates in their own time zone and a new link ' +
      'to answer.',
    effect_other:
      '{{count}} people each receive an email with the new list of dates in their own time zone and a new ' +
      'link to answer.',
    effectDeadline:
      'No one receives an email if only the deadline changes. The page shows the new deadline ' +
      'immediately, and the reminder moves with it if it is then still to come.',
  },
  rezone: {
    title: 'Correct the time zone of the dates',
    act: 'Correct the time zone',
    verb: 'Correct the time zone',
    mode: 'What was meant',
    'keep-wall-time': {
      label: 'The times as entered: {{time}} in {{to}}',
      effect:
        'The dates become different moments in time. Answers are set aside, and everyone is asked again.',
    },
    'keep-instant': {
      label: 'The same moments, given in local time of {{to}} instead of {{from}}',
      effect: 'People answered for the right moments: their answers stay.',
    },
    told_one: '{{count}} person receives an email with the changed dates.',
    told_other: '{{count}} people each receive an email with the changed dates.',
    quiet: 'No one receives an email.',
  },
  voter: {
    head: 'Actions',
    acts: 'Actions for {{name}}',
    need: 'Mark as required',
    welcome: 'Mark as optional',
    nowNeeded: 'Saved: {{name}} is required.',
    nowWelcome: 'Saved: {{name}} is optional.',
    endLinks: 'Deactivate the links sent to them',
    linksEnded: 'The links sent to {{name}} no longer work.',
  },
  slots_one: '{{count}} date to choose from',
  slots_other: '{{count}} dates to choose from',
  quorum: {
    title: 'Quorum based on the replies so far',
    name: 'Quorum',
    rule: 'Required: {{needs}}.',
    needs: {
      countries_one: '{{count}} country',
      countries_other: '{{count}} countries',
      government: 'a government seat',
      ngo: 'an NGO seat',
      resource: 'a resource person',
    },
    met_zero: 'Reached. Required: {{needs}}.',
    met_one: 'Reached: {{count}} country will attend. Required: {{needs}}.',
    met_other: 'Reached: {{count}} countries will attend. Required: {{needs}}.',
    missed_zero: 'Not reached: no country has said yet that it will attend. Required: {{needs}}.',
    missed_one: 'Not reached: {{count}} country will attend. Required: {{needs}}.',
    missed_other: 'Not reached: {{count}} countries will attend. Required: {{needs}}.',
    below: {
      refused: 'Below the quorum, no decision can be taken.',
      indicative: 'Below the quorum, a decision counts as indicative.',
    },
    presence: 'What counts is who is present when the meeting starts.',
    dialog: {
      title: 'Quorum for this meeting',
      countries: 'Countries',
      countriesHint:
        'At least one seat must be present from each of this many countries. 0 means that no number is ' +
        'required.',
      seats: 'Types of seat',
      seatsHint: 'At least one seat of each of these types must be present, from any country.',
      below: 'A decision below the quorum',
      refused: 'cannot be taken',
      indicative: 'is recorded and marked as indicative',
      usual: 'Usual for a regional meeting: {{count}} countries, with a government seat and an NGO seat.',
      effect:
        'No one receives an email. Everyone who can see the meeting sees the rule, and once the meeting ' +
        'has started, the rule is fixed.',
    },
  },
} as const;
