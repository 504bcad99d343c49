/** Texts of the page where a member says how to be reminded, and of the link that closes an action. */
export const reminders = {
  title: 'My reminders',
  lead: 'What you are reminded of, how long before, and by which way. They come until what they are about is done.',
  save: 'Save',
  saved: 'Saved. It holds for what comes from now on.',
  of: 'Reminders',
  silent: 'You are not reminded of this.',
  topics: {
    meeting: {
      name: 'Meetings that you come to',
      hint: 'Before a meeting begins, unless you said that you do not come.',
    },
    poll: { name: 'Date polls', hint: 'Before the time to answer is over, if you have said nothing yet.' },
    answer: { name: 'Invitations', hint: 'Before a meeting, if you have not said whether you come.' },
    papers: { name: 'Papers', hint: 'Before papers are to be here, if an item of yours has none.' },
    minutes: {
      name: 'Minutes',
      hint: 'Before they are approved by silence, if you have said nothing to them.',
    },
    action: { name: 'Actions of your seat', hint: 'Before the day by which they are to be done.' },
    'follow-up': {
      name: 'National follow-up',
      hint: 'Before the day by which your country is asked what it does with a decision.',
    },
    review: {
      name: 'Decisions to look at again',
      hint: 'Before the day, or on it, if your seat sees to the review.',
    },
    'document-review': {
      name: 'Documents to review',
      hint: 'Before the review date that you or your seat set for a document.',
    },
    reading: {
      name: 'Documents to read',
      hint: 'Before the day by which your seat is asked to confirm reading a document.',
    },
    practice: {
      name: 'Practices to review',
      hint: 'Before the day, or on it, if you or your seat shared the practice.',
    },
    recommendation: {
      name: 'Recommendations to answer',
      hint: 'Before the day of one that is yours or your seat’s; once late, every two weeks.',
    },
    plan: {
      name: 'Lines of the work plan',
      hint: 'Before the day of a line that is yours or your seat’s; once late, every two weeks.',
    },
    consensus: {
      name: 'Clauses to rate',
      hint: 'Before a round of a consensus process closes, while your seat has clauses left.',
    },
    source: {
      name: 'Sources of standards',
      hint: 'When a source that you or your seat added has changed or gone, and before its review day.',
    },
    'fund-report': {
      name: 'Reports to funds',
      hint: 'Before the day by which your team has to report on a grant, or on it.',
    },
  },
  leads: {
    '30-days': '30 days before',
    '14-days': '14 days before',
    '7-days': '7 days before',
    '2-days': '2 days before',
    '1-day': '1 day before',
    'on-the-day': 'On the day',
    '1-hour': '1 hour before',
  },
  channels: { mail: 'By mail', app: 'In the notifications here' },
  quiet: {
    title: 'Quiet hours',
    hint:
      'Nothing comes between these times on your clock ({{zone}}); it waits until they end, unless ' +
      'that would be too late. Leave both empty for none.',
    from: 'From',
    until: 'Until',
  },
  digest: {
    title: 'One mail a day',
    hint:
      'All reminders in one mail at this time. Those of the last hour before a meeting still come ' +
      'by themselves. Leave it empty for a mail each.',
    at: 'At',
  },
  news: {
    title: 'What is new',
    hint:
      'One mail in your morning brings what is new in your fields and country, together with the reminders ' +
      'of that day. Where nothing is new there is no mail. Home shows the same at any time.',
    rhythm: 'How often',
    off: 'Never',
    daily: 'Each day',
    weekly: 'On Mondays',
    own: 'Choose fields of my own instead of those of my organisation and my expertise',
    fields: 'Fields that you follow',
  },
  close: {
    title: 'Is this done?',
    lead: '{{name}}, this page is yours alone. You are not signed in, and can do nothing here but close this action.',
    due: 'Due on {{day}}, from {{title}}',
    dueBare: 'Due on {{day}}',
    verb: 'Close the action',
    done: {
      title: 'The action is closed',
      text: 'Those who keep the minutes see that it was closed from your mail. You can close this page.',
    },
    elsewhere: {
      title: 'Please sign in',
      text:
        'This link closes an action only in a browser in which its owner has signed in before. ' +
        'Nothing was changed.',
    },
    ended: {
      title: 'This link no longer closes anything',
      text: 'The action may be closed already, or belong to somebody else by now. Sign in to see how it stands.',
    },
    signIn: 'Sign in',
  },
} as const;
