/** The safeguarding check beside a field, and its reports. Calm, and nobody's fault. */
export const safeguarding = {
  held: {
    title_one: 'This cannot be sent as it is',
    title_other: 'This cannot be sent as it is',
    why: 'Norbanet keeps no data by which a victim could be found. Say what the number stands for instead.',
  },
  noticed: {
    title_one: 'Is this a person’s?',
    title_other: 'Are these a person’s?',
    why: 'An office’s own number or mailbox may stay; one that leads to a person should not.',
  },
  seems: {
    dk_cpr: 'Looks like a Danish identity number:', fi_hetu: 'Looks like a Finnish identity code:', is_kennitala: 'Looks like an Icelandic identity number:',
    no_fnr: 'Looks like a Norwegian identity number:', no_dnr: 'Looks like a Norwegian D-number:', se_pnr: 'Looks like a Swedish identity number:',
    se_samordning: 'Looks like a Swedish coordination number:', ee_isikukood: 'Looks like an Estonian personal code:', lv_pk: 'Looks like a Latvian personal code:',
    lt_ak: 'Looks like a Lithuanian personal code:', iban: 'Looks like a bank account:', passport: 'Looks like a passport number:', phone: 'Looks like a telephone number:', email: 'A mailbox:',
  },
  mask: {
    identity: '[removed: identity number]', iban: '[removed: account number]', passport: '[removed: passport number]', phone: '[removed: telephone number]', email: '[removed: mailbox]',
  },
  replace_one: 'Replace it',
  replace_other: 'Replace all {{count}}',
  key: 'Alt + M replaces it too.',
  insist: {
    verb: 'It has to stay as it is',
    title: 'The secretariat decides about this',
    next: 'Send it: it is held back, and the secretariat sees that you ask, not what it says. Tell them what it is. When they let it through, send exactly the same text again within half an hour.',
  },
  show: 'Show {{quote}} in the text',
  alarm: {
    verb: 'It is no such number',
    thanks: 'Thank you. The secretariat sees that there was an alarm, not the text.',
  },
  page: {
    title: 'Safeguarding reports',
    lead: 'What the check for personal data saw: kind, place and time. What was seen is kept nowhere.',
    counts: 'Reports by week',
    countsTable: 'Reports by week, kind and outcome',
    week: 'Week of', kind: 'Kind', outcome: 'Outcome', count: 'Reports',
    bar: '{{week}}: {{count}}',
    latest: 'Latest reports',
    server: 'The server itself',
    none: { title: 'No reports', text: 'Nothing was held back or pointed out so far.' },
    releasedUntil: 'May pass until {{time}}',
    release: {
      act: 'Let it through', title: 'Let this text through?',
      text: 'For half an hour the writer can send exactly this text again and it passes; any other is still held back. You have not seen the text: ask first what it is. Your reason is kept with the report.',
      reason: 'Why it may pass',
    },
  },
  kinds: {
    dk_cpr: 'Danish CPR number', fi_hetu: 'Finnish identity code', is_kennitala: 'Icelandic kennitala', no_fnr: 'Norwegian identity number', no_dnr: 'Norwegian D-number', se_pnr: 'Swedish identity number',
    se_samordning: 'Swedish coordination number', ee_isikukood: 'Estonian personal code', lv_pk: 'Latvian personal code', lt_ak: 'Lithuanian personal code', iban: 'Bank account', passport: 'Passport number', phone: 'Telephone number', email: 'Mailbox',
  },
  outcomes: { held: 'Held back', noticed: 'Pointed out', 'let-through': 'Let through', 'false-alarm': 'False alarm', stored: 'Found in what is stored' },
};
