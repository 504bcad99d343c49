/** Texts of choosing a date together. */
export const polls = {
  answer: { yes: 'Yes', 'if-need-be': 'If need be', no: 'No', none: 'no answer' },
  saved: { yes: 'Saved: yes.', 'if-need-be': 'Saved: if need be.', no: 'Saved: no.' },
  host: '{{time}} for the host',
  zone: '{{city}}, {{offset}}',
  mine: {
    title: 'Which dates suit you?',
    by: 'Please answer by {{time}}.',
    closed: 'The time for answering passed {{time}}.',
    hint: 'Each answer is saved as you give it. You can change it until then.',
    left_zero: 'You have answered for every date.',
    left_one: '{{count}} date waits for your answer.',
    left_other: '{{count}} dates wait for your answer.',
    group: 'Your answer for {{slot}}',
  },
  ranking: {
    title: 'How far each date reaches',
    lead: '{{answered}} of {{asked}} have answered. First come countries, then seats, then those who would rather not.',
    silence_one: 'Nobody has answered yet. One was asked.',
    silence_other: 'Nobody has answered yet. {{count}} were asked.',
    rank: 'Place {{rank}}',
    countries: '{{count}} of {{of}} countries',
    seats: '{{count}} of {{of}} seats',
    ifNeedBe_one: '{{count}} only if need be',
    ifNeedBe_other: '{{count}} only if need be',
    guests_one: '{{count}} guest',
    guests_other: '{{count}} guests',
    missing: 'Nobody from {{countries}}.',
    missingAll: 'Every country that was asked is reached.',
    missingSeat: {
      government: 'No government seat has said that it can come.',
      ngo: 'No NGO seat has said that it can come.',
      resource: 'No resource person has said that they can come.',
    },
    refused: 'Needed, and said no: {{who}}.',
    quorum: { met: 'The quorum would be reached.', missed: 'Below the quorum: needed are {{needs}}.' },
    confirm: 'Set this date',
    settled: 'This date was set.',
    reason: 'Why it is this date: {{reason}}',
  },
  matrix: {
    title: 'What everyone said',
    caption: 'Answers by seat and date',
    who: 'Who',
    others: 'guests without a seat',
    seat: '{{country}}, {{seat}}',
    team: '{{country}} ({{seats}})',
    show: 'Show the answers',
    hide: 'Hide the answers',
    welcome: 'welcome',
  },
  seat: { government: 'government', ngo: 'NGO', resource: 'resource person' },
  dialog: {
    title: 'Find a date',
    verb: 'Ask for answers',
    slot: 'Date {{number}}',
    starts: 'Starts',
    ends: 'Ends',
    add: 'Another date',
    remove: 'Leave out date {{number}}',
    answerBy: 'Answers by',
    answerByHint:
      'The clock on the wall in the same city. Two days before, whoever has not answered is asked once more.',
    effect_zero: 'Nobody is on the list of guests yet. Invite them first, so that they are asked.',
    effect_one:
      '{{count}} person gets a mail with these dates in their own time zone and a personal link to ' +
      'answer without signing in.',
    effect_other:
      '{{count}} people each get a mail with these dates in their own time zone and a personal ' +
      'link to answer without signing in.',
  },
  facts: {
    none: 'Within office hours everywhere, and no public holiday.',
    holiday: 'Public holiday: {{days}}.',
    day: '{{country}} ({{name}})',
    outside: 'Outside office hours: {{places}}.',
    place: '{{country}} {{from}}–{{to}}',
    weekend: 'A weekend.',
  },
  confirm: {
    title: 'Set this date?',
    verb: 'Set the date and send invitations',
    effect_one:
      '{{count}} person gets a mail with a calendar invitation for {{time}} and is asked whether ' +
      'they come. The poll is then over.',
    effect_other:
      '{{count}} people each get a mail with a calendar invitation for {{time}} and are asked ' +
      'whether they come. The poll is then over.',
    leavesOut: 'This date leaves somebody out',
    reason: 'Why does it have to be this date?',
    reasonHint: 'The reason is kept with the meeting and shown to the teams. No names, please.',
  },
  link: {
    title: 'Your answer',
    lead: '{{name}}, this page is yours alone. You are not signed in, and see nothing but what you are asked.',
    choose: 'A date is being chosen for: {{title}}',
    invited: 'You are invited to: {{title}}',
    come: 'Do you come?',
    yes: 'Yes, I come',
    no: 'No',
    said: {
      yes: 'You said that you come. You can still change your answer.',
      no: 'You said that you do not come. You can still change your answer.',
    },
    waits: 'Your answer is waited for.',
    none: {
      title: 'There is nothing to answer any more',
      text: 'The date is set, has passed, or the meeting will not take place. What you said before was kept.',
    },
    elsewhere: {
      title: 'Please sign in to answer',
      text:
        'This link was used in several browsers already. To keep your answer yours, it goes on where ' +
        'you are signed in.',
    },
    ended: {
      title: 'This link no longer opens anything',
      text:
        'The invitation may have been withdrawn, or a newer mail has a newer link. You can sign in, ' +
        'or ask the secretariat.',
    },
    signIn: 'Sign in',
  },
  needs: {
    label: 'What do you need to follow the meeting?',
    hint: 'Interpretation, or its words as text or signs. Only whoever convenes the meeting sees this.',
    none: 'Nothing in particular',
    clear: 'Nothing in particular',
    into: 'Interpretation into {{language}}',
    'speech-to-text': 'Speech to text',
    'sign-language': 'Sign language',
    saved: 'Saved: what you need.',
    title: 'What those who come need to follow the meeting',
    count: '{{need}}: {{count}} ({{who}})',
  },
  alternate: {
    title: 'Name an alternate',
    verb: 'Name the alternate',
    offer: 'Cannot come? Somebody of your country can act for your seat in this meeting.',
    act: 'Name an alternate',
    seat: 'For which seat',
    who: 'Who acts for it',
    whoHint: 'A member of the country’s network who holds no seat. Counts in this meeting alone.',
    nobody:
      'Nobody of the network of {{country}} can act for this seat yet. The secretariat can invite them to join.',
    effect:
      'The alternate gets a mail with an invitation and acts for the seat in this meeting: for the ' +
      'quorum and in its ballots. The holder can still come and listen.',
    is: 'Alternate',
    acts: '{{name}} acts for your seat in this meeting.',
    you: 'You act for this seat in this meeting: {{seat}}.',
    takeBack: 'Take the alternate back',
    takeBackOf: 'Take {{name}} back as alternate',
    takeBackQuestion: 'Take the alternate back?',
    takeBackEffect:
      '{{name}} no longer acts for the seat; its holder does again. Somebody invited for this ' +
      'alone gets a mail that the invitation is withdrawn.',
  },
  change: {
    title: 'Change the dates to choose from',
    act: 'Change the dates',
    verb: 'Save the dates',
    kept: 'Dates that stay',
    keptHint:
      'What people said to them still counts. Take away the tick of a date that is no longer possible.',
    effect_one:
      '{{count}} person gets a mail with the new list of dates in their own time zone and a new link to answer.',
    effect_other:
      '{{count}} people each get a mail with the new list of dates in their own time zone and a new link to answer.',
    effectDeadline:
      'Nobody gets a mail for a new deadline alone. The page shows it at once, and the reminder ' +
      'moves along if it then still lies ahead.',
  },
  rezone: {
    title: 'Correct the time zone of the dates',
    act: 'Correct the time zone',
    verb: 'Correct the zone',
    mode: 'What was meant?',
    'keep-wall-time': {
      label: 'The hours as typed: {{time}} in {{to}}',
      effect: 'The dates become other instants. Answers are put aside, and everyone is asked again.',
    },
    'keep-instant': {
      label: 'The same moments, told by the clock of {{to}} and not of {{from}}',
      effect: 'People answered the right moments: their answers stay.',
    },
    told_one: '{{count}} person gets a mail with the other dates.',
    told_other: '{{count}} people each get a mail with the other dates.',
    quiet: 'Nobody gets a mail.',
  },
  voter: {
    head: 'Acts',
    acts: 'Acts for {{name}}',
    need: 'The meeting needs them',
    welcome: 'They are welcome, not needed',
    nowNeeded: 'Saved: the meeting needs {{name}}.',
    nowWelcome: 'Saved: {{name}} is welcome.',
    endLinks: 'End the links that they were sent',
    linksEnded: 'The links sent to {{name}} open nothing any more.',
  },
  slots_one: '{{count}} date to choose from',
  slots_other: '{{count}} dates to choose from',
  quorum: {
    title: 'Quorum by the answers so far',
    name: 'Quorum',
    rule: 'Needed are {{needs}}.',
    needs: {
      countries_one: '{{count}} country',
      countries_other: '{{count}} countries',
      government: 'a government seat',
      ngo: 'an NGO seat',
      resource: 'a resource person',
    },
    met_zero: 'Reached. Needed are {{needs}}.',
    met_one: 'Reached: {{count}} country comes. Needed are {{needs}}.',
    met_other: 'Reached: {{count}} countries come. Needed are {{needs}}.',
    missed_zero: 'Not reached: no country has said yet that it comes. Needed are {{needs}}.',
    missed_one: 'Not reached: {{count}} country comes. Needed are {{needs}}.',
    missed_other: 'Not reached: {{count}} countries come. Needed are {{needs}}.',
    below: {
      refused: 'Below it, no decision can be taken.',
      indicative: 'Below it, a decision counts as indicative.',
    },
    presence: 'What counts is who is there when the meeting opens.',
    dialog: {
      title: 'What this meeting needs to decide',
      countries: 'Countries',
      countriesHint:
        'From so many countries at least one seat must be there. 0 means that no number is needed.',
      seats: 'Sides of the teams',
      seatsHint: 'At least one seat of each of these must be there, of whichever country.',
      below: 'A decision below the quorum',
      refused: 'cannot be taken',
      indicative: 'is taken down and marked as indicative',
      usual: 'Usual for a regional meeting: {{count}} countries, with a government seat and an NGO seat.',
      effect:
        'Nobody gets a mail. All who see the meeting see the rule, and once the meeting has opened it stays.',
    },
  },
} as const;
