/** Texts of the page where a member chooses their reminders, and of the link that closes an action. */
export const reminders = {
  title: 'My reminders',
  lead:
    'What you are reminded of, how long before, and how. Reminders continue until what they are about is ' +
    'done.',
  save: 'Save',
  saved: 'Saved. The changes apply from now on.',
  of: 'Reminders',
  silent: 'You are not reminded of this.',
  topics: {
    meeting: {
      name: 'Meetings that you attend',
      hint: 'Before a meeting begins, unless you said that you will not attend.',
    },
    poll: { name: 'Date polls', hint: 'Before the deadline for answers, if you have not answered yet.' },
    answer: { name: 'Invitations', hint: 'Before a meeting, if you have not replied to the invitation.' },
    papers: { name: 'Papers', hint: 'Before papers are due, if an item of yours has none.' },
    minutes: {
      name: 'Minutes',
      hint: 'Before the minutes are approved without objection, if you have not commented on them yet.',
    },
    action: { name: 'Actions for your seat', hint: 'Before the due date of the action.' },
    'follow-up': {
      name: 'National follow-up',
      hint: 'Before the date by which your country is asked to report how it is implementing a decision.',
    },
    review: {
      name: 'Decisions to review',
      hint: 'Before the review date, or on it, if your seat is responsible for the review.',
    },
    'document-review': {
      name: 'Documents to review',
      hint: 'Before the review date that you or your seat set for a document.',
    },
    reading: {
      name: 'Documents to read',
      hint: 'Before the date by which your seat is asked to confirm that it has read a document.',
    },
    practice: {
      name: 'Practices to review',
      hint: 'Before the review date, or on it, if you or your seat shared the practice.',
    },
    recommendation: {
      name: 'Recommendations to answer',
      hint:
        'Before the due date of a recommendation assigned to you or your seat; once overdue, every two ' +
        'weeks.',
    },
    plan: {
      name: 'Work plan lines',
      hint: 'Before the due date of a line assigned to you or your seat; once overdue, every two weeks.',
    },
    consensus: {
      name: 'Clauses to rate',
      hint: 'Before a round of a consensus process closes, while your seat has clauses left to rate.',
    },
    source: {
      name: 'Sources of standards',
      hint:
        'When a source that you or your seat added has changed or is no longer there, and before its ' +
        'review date.',
    },
    'fund-report': {
      name: 'Reports to funds',
      hint: 'Before the date by which your team has to report on a grant, or on it.',
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
  channels: { mail: 'By email', app: 'As notifications in Norbanet' },
  quiet: {
    title: 'Quiet hours',
    hint:
      'Nothing is sent between these times, in your local time ({{zone}}). Reminders are held until the ' +
      'quiet hours end, unless that would be too late. Leave both fields empty for no quiet hours.',
    from: 'From',
    until: 'Until',
  },
  digest: {
    title: 'One email a day',
    hint:
      'All reminders are sent in one email at this time. Reminders in the last hour before a meeting are ' +
      'still sent separately. Leave the field empty to receive a separate email for each reminder.',
    at: 'At',
  },
  news: {
    title: 'News',
    hint:
      'One email in the morning, your local time, brings what is new in your fields and country, together ' +
      'with that day’s reminders. If nothing is new, no email is sent. The Home page shows the same at any ' +
      'time.',
    rhythm: 'How often',
    off: 'Never',
    daily: 'Every day',
    weekly: 'On Mondays',
    own: 'Choose my own fields instead of those of my organisation and my expertise',
    fields: 'Fields that you follow',
  },
  close: {
    title: 'Close an action',
    lead:
      '{{name}}, this page is for you only. You are not signed in, and the only thing you can do here is ' +
      'close this action.',
    due: 'Due on {{day}}, from {{title}}',
    dueBare: 'Due on {{day}}',
    verb: 'Close the action',
    done: {
      title: 'The action is closed',
      text:
        'The people who keep the minutes can see that it was closed from your email. You can now close ' +
        'this page.',
    },
    elsewhere: {
      title: 'Please sign in',
      text:
        'This link closes an action only in a browser in which the person responsible for the action has ' +
        'signed in before. Nothing was changed.',
    },
    ended: {
      title: 'This link no longer works',
      text:
        'The action may already be closed, or may now belong to someone else. Sign in to see its current ' +
        'status.',
    },
    signIn: 'Sign in',
  },
} as const;
