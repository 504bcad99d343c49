/** What a new member or holder of a seat is told on the first day. */
export const introduction = {
  title: {
    government: 'You hold the government seat of {{country}}',
    ngo: 'You hold the NGO seat of {{country}}',
    resource: 'You hold the resource person’s seat of {{country}}',
    team: 'You are a member of the national team of {{country}}',
    network: 'You are a member of the national network of {{country}}',
    observer: 'You are an observer in the Network',
    secretariat: 'You are a member of the secretariat',
    auditor: 'You are an auditor',
  },
  lead: {
    seat:
      'The seat belongs to your country; you hold it for a limited time. Everything that was waiting for ' +
      'the seat is now waiting for you.',
    team: 'The seats belong to your country; their holders hold them for a limited time.',
    network: 'You work with your national team and read what the team opens to its network.',
    observer: 'You attend what you are invited to, and comment where you are asked to.',
    secretariat: 'You convene meetings, keep the record, and help where a team cannot act.',
    auditor: 'You read and check the record, and change nothing.',
  },
  since: 'since {{day}}',
  former: 'previous holder: {{name}}',
  expected: {
    title: 'What is expected of you',
    government: {
      first:
        'Attend the meetings of the region, and convene the meetings of your country together with the ' +
        'other seats.',
      second: 'Vote for your country together with the NGO seat, and respond to consultations.',
      third: 'Give the government’s view on each adopted clause. The NGO seat gives its own view.',
    },
    ngo: {
      first:
        'Attend the meetings of the region, and convene the meetings of your country together with the ' +
        'other seats.',
      second: 'Vote for your country together with the government seat, and respond to consultations.',
      third:
        'Give the view of women’s organisations on each adopted clause. The government seat gives its own ' +
        'view.',
    },
    resource: {
      first: 'Attend the meetings of the region, and contribute what you know of the field.',
      second: 'Comment on drafts, and answer questions from other countries.',
      third: 'Add to what the government and NGO seats say about a clause; you never speak for them.',
    },
    team: {
      first: 'Attend the meetings of the region.',
      second: 'Respond to consultations for your country.',
      third: 'Report what your country does to implement what was agreed.',
    },
    network: {
      first: 'Attend the national meetings to which your team invites you.',
      second: 'Complete your actions by their due date, and report the results.',
      third: 'Share what works, and never write anything that reveals a woman’s identity.',
    },
    observer: {
      first: 'Attend what you are invited to.',
      second: 'Comment in consultations that ask for your comments.',
      third: 'Do not share anything you read here outside the Network.',
    },
    secretariat: {
      first: 'Convene the meetings of the region, and keep their agendas and minutes.',
      second: 'Run consultations and ballots. Anything that binds the Network requires two of you.',
      third: 'Keep track of what is overdue, and ask about it.',
    },
    auditor: {
      first: 'Read the audit log and the records of ballots.',
      second: 'Verify them with the tool on the page, whenever you want.',
      third: 'Tell the secretariat and the teams what you find.',
    },
  },
  open: { title: 'Open tasks' },
  settings: {
    title: 'Before you begin',
    language: 'Language',
    languageHint: 'Pages that are not yet available in this language are shown in English.',
    timeZone: 'Time zone',
    countryZone: 'Time zone of your country ({{zone}})',
    save: 'Save language and time zone',
    saved: 'Saved.',
    phone: 'Telephone number of your seat',
    phoneHint: 'For the secretariat. The public cannot see it unless you publish it on your team’s page.',
    phonePublic: 'The public can see the number: you have published it.',
    savePhone: 'Save the telephone number',
    reminders: 'Set your reminders and quiet hours',
  },
  finish: 'I have read this; go to Home',
  home: 'Go to Home',
} as const;
