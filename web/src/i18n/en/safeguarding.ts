/** The safeguarding check beside a field, and its reports. Calm, and nobody's fault. */
export const safeguarding = {
  held: {
    title_one: 'This cannot be sent as it is',
    title_other: 'This cannot be sent as it is',
    why: 'Norbanet keeps no data by which a victim could be found. State instead what the number stands for.',
  },
  noticed: {
    title_one: 'Does this belong to a person?',
    title_other: 'Do these belong to a person?',
    why:
      'An office’s own number, email address or street address may stay; anything that leads to a ' +
      'person should not.',
  },
  seems: {
    dk_cpr: 'Looks like a Danish identity number:',
    fi_hetu: 'Looks like a Finnish identity code:',
    is_kennitala: 'Looks like an Icelandic identity number:',
    no_fnr: 'Looks like a Norwegian identity number:',
    no_dnr: 'Looks like a Norwegian D-number:',
    se_pnr: 'Looks like a Swedish identity number:',
    se_samordning: 'Looks like a Swedish coordination number:',
    ee_isikukood: 'Looks like an Estonian personal code:',
    lv_pk: 'Looks like a Latvian personal code:',
    lt_ak: 'Looks like a Lithuanian personal code:',
    iban: 'Looks like a bank account number:',
    passport: 'Looks like a passport number:',
    phone: 'Looks like a telephone number:',
    email: 'An email address:',
    birth_date: 'Looks like someone’s date of birth:',
    street_address: 'Looks like the address where someone lives:',
  },
  mask: {
    identity: '[removed: identity number]',
    iban: '[removed: account number]',
    passport: '[removed: passport number]',
    phone: '[removed: telephone number]',
    email: '[removed: email address]',
    birth: '[removed: date of birth]',
    address: '[removed: address]',
  },
  replace_one: 'Replace it',
  replace_other: 'Replace all {{count}}',
  key: 'You can also press Alt + M to replace.',
  insist: {
    verb: 'Ask to keep it as it is',
    title: 'The secretariat decides on this',
    next:
      'Send the text: it is held back, and the secretariat sees that you ask, but not what the text ' +
      'says. Tell the secretariat what it is. Once the secretariat has released it, send exactly ' +
      'the same text again within half an hour.',
    live:
      'The text is held back, and the secretariat sees that you ask, but not what the text says. ' +
      'Tell the secretariat what it is. Once the secretariat has released the text, it is saved ' +
      'automatically. Until then nothing you write here is saved: to continue, replace it for now, ' +
      'and enter it again once it has been released.',
    again: 'Try again',
  },
  show: 'Show {{quote}} in the text',
  alarm: {
    verb: 'This is not a personal number',
    thanks: 'Thank you. The secretariat sees that there was an alarm, but not the text.',
  },
  page: {
    purge: 'Permanently remove text',
    title: 'Safeguarding reports',
    lead:
      'What the check for personal data detected: kind, place and time. The detected text itself is ' +
      'not stored anywhere.',
    counts: 'Reports by week',
    countsSay_one: 'One report in half a year',
    countsSay_other: '{{count}} reports in half a year',
    countsTable: 'Reports by week, kind and outcome',
    week: 'Week of',
    kind: 'Kind',
    outcome: 'Outcome',
    count: 'Reports',
    bar: '{{week}}: {{count}}',
    latest: 'Latest reports',
    server: 'The server itself',
    liveText: 'live text of a draft',
    none: { title: 'No reports', text: 'Nothing has been held back or flagged so far.' },
    releasedUntil: 'Can be sent until {{time}}',
    release: {
      act: 'Release',
      title: 'Release this text?',
      text:
        'For half an hour the writer can send exactly this text again and it will be accepted; any ' +
        'other text is still held back. You have not seen the text: first ask what it is. Your ' +
        'reason is kept with the report.',
      reason: 'Reason for the release',
    },
  },
  sweep: {
    title: 'Check of everything stored',
    begin: 'Check everything again',
    none: 'Nothing has been checked yet.',
    ask: 'Check everything stored again?',
    consequence:
      'Every text in Norbanet is checked against the current rules. This may take some minutes; no ' +
      'one is disturbed and nothing is changed. Anything found is reported below, without the ' +
      'value.',
    progress: 'Progress of the check',
    running: 'Checking: {{read}} of {{rows}} entries.',
    done: 'Checked {{time}} against rules {{version}}: {{rows}} entries.',
    found_zero: 'Nothing was found.',
    found_one: 'One place was found.',
    found_other: '{{count}} places were found.',
    askedBy: 'Requested by {{name}}.',
    rulesChanged: 'Started because the rules had changed.',
    unread_one: 'One entry took too long and was left out.',
    unread_other: '{{count}} entries took too long and were left out.',
  },
  stored: {
    open: {
      standard: 'Open the standard',
      meeting: 'Open the meeting',
      document: 'Open the document',
      ballot: 'Open the ballot',
      priority_period: 'Open the period',
      member: 'Open the member',
    },
    mended: 'No longer there',
  },
  kinds: {
    dk_cpr: 'Danish CPR number',
    fi_hetu: 'Finnish identity code',
    is_kennitala: 'Icelandic kennitala',
    no_fnr: 'Norwegian identity number',
    no_dnr: 'Norwegian D-number',
    se_pnr: 'Swedish identity number',
    se_samordning: 'Swedish coordination number',
    ee_isikukood: 'Estonian personal code',
    lv_pk: 'Latvian personal code',
    lt_ak: 'Lithuanian personal code',
    iban: 'Bank account number',
    passport: 'Passport number',
    phone: 'Telephone number',
    email: 'Email address',
    birth_date: 'Date of birth',
    street_address: 'Street address',
  },
  outcomes: {
    held: 'Held back',
    noticed: 'Flagged',
    'let-through': 'Released',
    'false-alarm': 'False alarm',
    stored: 'Found in stored data',
  },
};
