/** Texts of series of meetings, copies and templates. */
export const meetingSeries = {
  series: {
    form: {
      is: 'A series of meetings',
      isHint:
        'The same hour on the host’s clock each time. Later on, each meeting can be moved or cancelled alone.',
      interval: 'Every',
      every: 'Step',
      times: 'How many in all',
      on: 'On',
      dates: 'Meetings on {{dates}}.',
      datesMany: '{{count}} meetings: {{dates}} … {{last}}.',
      hour: 'Always at {{time}} by the host’s clock, over clock changes as well.',
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
    facts_one: '{{count}} meeting · times of {{city}}',
    facts_other: '{{count}} meetings · times of {{city}}',
    one: 'One meeting of a series',
    all: 'See the whole series',
    whole: 'The whole series',
    meetings: 'Meetings of this series',
    moved: 'moved from where the rule has it',
    coming_zero: 'nobody has said yes yet',
    coming_one: '{{count}} comes',
    coming_other: '{{count}} come',
    draft: {
      title: 'This series is a draft',
      text: 'Only those who convene it see it. Nobody has been told.',
    },
    draftOne: 'Invitations go out for the whole series at once.',
    cancelled: {
      title: 'This series is over',
      text: 'What lay ahead was called off. Everyone who was invited has been told.',
    },
    inviteEffect:
      'Those who are new to this series each get one mail with all its dates that lie ahead. Nobody else does.',
    scheduleEffect_zero:
      'Nobody is on the list of guests yet, so nobody gets a mail. Those who may see the meetings ' +
      'find them in their list.',
    scheduleEffect_one:
      '{{count}} person gets one mail with all dates in their own time zone, a calendar entry for ' +
      'the series, and a link for each date to answer without signing in.',
    scheduleEffect_other:
      '{{count}} people each get one mail with all dates in their own time zone, a calendar entry ' +
      'for the series, and a link for each date to answer without signing in.',
    cancel: 'Cancel the series',
    cancelQuestion: 'Cancel all meetings that lie ahead?',
    cancelEffect_zero: 'Nobody is invited to the whole series. It cannot be undone.',
    cancelEffect_one:
      '{{count}} person gets one mail that takes the meetings off their calendar. What was held ' +
      'stays. It cannot be undone.',
    cancelEffect_other:
      '{{count}} people each get one mail that takes the meetings off their calendar. What was ' +
      'held stays. It cannot be undone.',
  },
  copy: {
    title: 'Convene another like it',
    convene: 'Convene a meeting from this template',
    effect:
      'This makes a draft with the same words, quorum, guests and agenda. Answers and minutes stay ' +
      'behind. Nobody gets a mail until you send the invitations.',
  },
  template: {
    title: 'Templates',
    lead:
      'Meetings kept to make others from: their words, quorum, guests and agenda. You change a ' +
      'template on its page like a draft.',
    link: 'Templates',
    keep: 'Keep as a template',
    name: 'Name of the template',
    nameHint: 'As those who convene will look for it, like “Autumn meeting of the region”.',
    keepEffect:
      'Words, quorum, guests and agenda are kept. The template stands in no list of meetings, and nobody is told.',
    is: 'This is a template: {{name}}',
    text:
      'It is no meeting and goes out to nobody. Change its words, guests and agenda here, and make ' +
      'meetings from it.',
    remove: 'Remove the template',
    removeQuestion: 'Remove this template?',
    removeEffect: 'Meetings made from it stay as they are. It cannot be taken up again.',
    none: {
      title: 'No template is kept yet',
      text: 'Open a meeting that went well and choose “Keep as a template” among its acts.',
    },
    hours: '{{from}}–{{to}} {{city}}',
    guests_zero: 'no guests yet',
    guests_one: '{{count}} guest',
    guests_other: '{{count}} guests',
  },
} as const;
