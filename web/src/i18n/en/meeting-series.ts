/** Texts of series of meetings, copies and templates. */
export const meetingSeries = {
  series: {
    form: {
      is: 'This is a series of meetings',
      isHint:
        'Each meeting is at the same local time of the host. Each meeting can later be moved or cancelled ' +
        'separately.',
      interval: 'Every',
      every: 'Unit',
      times: 'Number of meetings',
      on: 'On',
      dates: 'Meetings on {{dates}}.',
      datesMany: '{{count}} meetings: {{dates}} … {{last}}.',
      hour: 'Always at {{time}}, host’s local time, also when the clocks change.',
    },
    step: {
      week_one: 'week',
      week_other: 'weeks',
      month_one: 'month',
      month_other: 'months',
      year_one: 'year',
      year_other: 'years',
    },
    counted: {
      first: 'the first {{weekday}}',
      second: 'the second {{weekday}}',
      third: 'the third {{weekday}}',
      fourth: 'the fourth {{weekday}}',
      fifth: 'the fifth {{weekday}}, in months that have one',
    },
    last: 'the last {{weekday}}',
    day: 'day {{day}}, in months that have it',
    facts_one: '{{count}} meeting · local time in {{city}}',
    facts_other: '{{count}} meetings · local time in {{city}}',
    one: 'Part of a series',
    all: 'See the whole series',
    whole: 'The whole series',
    meetings: 'Meetings of this series',
    moved: 'moved from its regular time',
    coming_zero: 'no one has said yes yet',
    coming_one: '{{count}} will attend',
    coming_other: '{{count}} will attend',
    draft: {
      title: 'This series is a draft',
      text: 'Only its conveners can see it. No one has been notified.',
    },
    draftOne: 'Invitations are sent for the whole series together.',
    cancelled: {
      title: 'This series is over',
      text: 'The upcoming meetings have been cancelled. Everyone who was invited has been notified.',
    },
    inviteEffect:
      'People who are new to this series each receive one email with all its upcoming dates. No one else ' +
      'does.',
    scheduleEffect_zero:
      'No one is on the invitation list yet, so no one receives an email. People who may see the meetings ' +
      'find them in their list.',
    scheduleEffect_one:
      '{{count}} person receives one email with all dates in their own time zone, a calendar entry for the ' +
      'series, and a link for each date to reply without signing in.',
    scheduleEffect_other:
      '{{count}} people each receive one email with all dates in their own time zone, a calendar entry for ' +
      'the series, and a link for each date to reply without signing in.',
    cancel: 'Cancel the series',
    cancelQuestion: 'Cancel all upcoming meetings?',
    cancelEffect_zero: 'No one is invited to the whole series. This cannot be undone.',
    cancelEffect_one:
      '{{count}} person receives one email that removes the meetings from their calendar. Meetings already ' +
      'held are kept. This cannot be undone.',
    cancelEffect_other:
      '{{count}} people each receive one email that removes the meetings from their calendar. Meetings ' +
      'already held are kept. This cannot be undone.',
  },
  copy: {
    title: 'Copy this meeting',
    convene: 'Create a meeting from this template',
    effect:
      'This creates a draft with the same text, quorum, invitation list and agenda. Replies and minutes ' +
      'are not copied. No one receives an email until you send the invitations.',
  },
  template: {
    title: 'Templates',
    lead:
      'Meetings saved as a starting point for others: their text, quorum, invitation list and agenda. You ' +
      'edit a template on its page, like a draft.',
    link: 'Templates',
    keep: 'Save as a template',
    name: 'Name of the template',
    nameHint: 'A name that conveners will look for, such as “Autumn meeting of the region”.',
    keepEffect:
      'Text, quorum, invitation list and agenda are saved. The template does not appear in any list of ' +
      'meetings, and no one is notified.',
    is: 'This is a template: {{name}}',
    text:
      'A template is not a meeting and is not sent to anyone. Change its text, invitation list and agenda ' +
      'here, and create meetings from it.',
    remove: 'Remove the template',
    removeQuestion: 'Remove this template?',
    removeEffect: 'Meetings created from it stay as they are. The template cannot be restored.',
    none: {
      title: 'No templates yet',
      text: 'Open a meeting that went well and choose “Save as a template” under “More actions”.',
    },
    hours: '{{from}}–{{to}} {{city}}',
    guests_zero: 'no invitees yet',
    guests_one: '{{count}} invitee',
    guests_other: '{{count}} invitees',
  },
} as const;
