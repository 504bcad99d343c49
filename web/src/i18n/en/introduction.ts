/** What a new member or holder of a seat is told on the first day. */
export const introduction = {
  title: {
    government: 'You hold the government seat of {{country}}',
    ngo: 'You hold the NGO seat of {{country}}',
    resource: 'You hold the resource seat of {{country}}',
    team: 'You are in the national team of {{country}}',
    network: 'You are a member of the national network of {{country}}',
    observer: 'You observe the Network',
    secretariat: 'You are in the secretariat',
    auditor: 'You are an auditor',
  },
  lead: {
    seat: 'The seat belongs to your country; you hold it for a time. Whatever waited for it waits for you now.',
    team: 'The seats belong to your country; their holders hold them for a time.',
    network: 'You work with your national team, and read what it opens to its network.',
    observer: 'You attend what you are invited to, and comment where you are asked.',
    secretariat: 'You convene, keep the record, and help where a team cannot.',
    auditor: 'You read the record and check it, and change nothing.',
  },
  since: 'since {{day}}',
  former: 'before you: {{name}}',
  expected: {
    title: 'What is expected of you',
    government: {
      first: 'Come to the meetings of the region, and convene those of your country with the other seats.',
      second: 'Vote for your country with the NGO seat, and answer consultations.',
      third: 'Say what the government sees of each adopted clause. The NGO seat says its own.',
    },
    ngo: {
      first: 'Come to the meetings of the region, and convene those of your country with the other seats.',
      second: 'Vote for your country with the government seat, and answer consultations.',
      third: 'Say what women’s organisations see of each adopted clause. The government seat says its own.',
    },
    resource: {
      first: 'Come to the meetings of the region, and bring what you know of the field.',
      second: 'Comment on drafts, and answer questions of other countries.',
      third: 'Add to what government and NGO say of a clause; you never speak for them.',
    },
    team: {
      first: 'Come to the meetings of the region.',
      second: 'Answer consultations for your country.',
      third: 'Say what your country does with what was agreed.',
    },
    network: {
      first: 'Come to the national meetings to which your team invites you.',
      second: 'Do the actions that are yours by their day, and say what came of them.',
      third: 'Share what works, and never write down who a woman is.',
    },
    observer: {
      first: 'Come to what you are invited to.',
      second: 'Comment in consultations that ask you.',
      third: 'Share nothing of what you read here outside the Network.',
    },
    secretariat: {
      first: 'Convene the meetings of the region, and keep their agendas and minutes.',
      second: 'Run consultations and ballots; what binds the Network takes two of you.',
      third: 'See what is late, and ask.',
    },
    auditor: {
      first: 'Read the audit log and the records of ballots.',
      second: 'Verify them with the tool on the page, whenever you want.',
      third: 'Tell the secretariat and the teams what you find.',
    },
  },
  open: { title: 'What is open now' },
  settings: {
    title: 'Before you begin',
    language: 'Language',
    languageHint: 'Pages that do not exist in it yet come in English.',
    timeZone: 'Time zone',
    countryZone: 'That of your country ({{zone}})',
    save: 'Save language and time zone',
    saved: 'Saved.',
    phone: 'Telephone of your seat',
    phoneHint:
      'For the secretariat. The public does not read it unless you publish it on the page of your team.',
    phonePublic: 'The public reads it: you have published it.',
    savePhone: 'Save the telephone',
    reminders: 'How you are reminded, and when not',
  },
  finish: 'I have read this; go to Home',
  home: 'Go to Home',
} as const;
