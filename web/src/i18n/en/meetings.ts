import { meetingSeries } from './meeting-series.ts';
import { meetingReplies } from './meeting-replies.ts';

/** Texts of the meetings pages. */
export const meetings = {
  title: 'Meetings',
  lead: 'Where the Network meets: what is ahead, and what was held.',
  missing: {
    title: 'There is no meeting here that you can see',
    text:
      'Either there is no meeting at this address, or it is not open to you. A national meeting is ' +
      'seen in its country and by those invited. If you need it, ask whoever sent you the link ' +
      'whether you are invited.',
  },
  period: { label: 'Which meetings', upcoming: 'Ahead', past: 'Past' },
  new: 'New meeting',
  calendarLink: 'Meetings in your own calendar',
  list: {
    upcoming: 'Meetings ahead',
    past: 'Past meetings',
    waits: 'Waits for your answer',
    polling: 'A date is being chosen',
    yes: 'You come',
    no: 'You do not come',
    notInvited: 'You are not invited',
    none: {
      upcoming: {
        title: 'No meeting is ahead',
        text: 'When the secretariat sends invitations, the meeting stands here with its time in your zone.',
      },
      past: {
        title: 'No meeting has been held yet',
        text: 'Meetings come here when their end has passed, with their agenda and papers.',
      },
    },
    noneConvene: 'Make a draft first; nobody hears of it until you send the invitations.',
  },
  readers: {
    section: 'Who sees this meeting',
    minuted:
      'Seen by all national teams, the secretariat and those invited; once the minutes are ' +
      'approved, by all who read them.',
    region: 'Seen by all national teams, the secretariat and those invited.',
    invited: 'Seen by the secretariat and those invited.',
    national:
      'Seen by the team and the network of {{country}}, the secretariat and those invited. Not by other countries.',
    discreet: 'Seen by the team of {{country}}, the secretariat and those invited. By nobody else.',
    theCountry: 'the country',
    shared:
      'The other countries are told afterwards that it took place: the country and the day, and nothing else.',
    unshared: 'The other countries are told nothing of it, not even that it took place.',
    held: 'National meetings that took place',
    decided: 'What national meetings decided',
  },
  kind: { regional: 'Regional', national: 'National', 'working-group': 'Working group' },
  state: {
    draft: 'Draft',
    polling: 'Choosing a date',
    scheduled: 'Scheduled',
    'in-session': 'In session',
    held: 'Held',
    cancelled: 'Cancelled',
  },
  seat: { government: 'Government', ngo: 'NGO', resource: 'Resource person' },
  facts: {
    place: 'Where',
    join: 'Join from afar',
    joinLink: 'Open the meeting room',
    note: 'Good to know',
    none: 'No place has been named yet.',
    file: 'Save to your calendar (.ics)',
  },
  draft: {
    title: 'This is a draft',
    text: 'Only those who convene it see it. Nobody has been told.',
    invited_zero: 'Nobody is on the list of guests yet.',
    invited_one: '{{count}} person is on the list of guests.',
    invited_other: '{{count}} people are on the list of guests.',
  },
  cancelled: {
    title: 'This meeting will not take place',
    text: 'It was called off. Everyone who was invited has been told.',
    reason: 'Reason: {{reason}}',
  },
  cancelReason: {
    label: 'Reason (may be left out)',
    mailed: 'It stands in the mails, in calendars and on the page, for everyone who sees the meeting.',
    discreet:
      'The meeting is discreet: it stands on the page alone, for everyone who sees the meeting, ' +
      'and not in mails or calendars.',
    series: 'It stands on the pages of the meetings and, unless they are discreet, in mails and calendars.',
  },
  answer: {
    title: 'Do you come?',
    waits: 'Your answer is waited for.',
    inSession: 'The meeting is in session. Whoever is there checks in.',
    given: {
      yes: 'You said that you come. You can still change your answer.',
      no: 'You said that you do not come. You can still change your answer.',
    },
    yes: 'Yes, I come',
    no: 'No',
    saved: { yes: 'Saved: you come.', no: 'Saved: you do not come.' },
  },
  who: {
    title: 'Who comes',
    counts: '{{yes}}, {{no}}, {{open}}.',
    over: {
      title: 'What those invited had answered',
      text: 'Who was there is not recorded, or not open to you.',
      counts: '{{yes}} said yes, {{no}} said no, {{open}} did not answer.',
      yes: 'said yes',
      no: 'said no',
      open: 'did not answer',
      tentative: 'said perhaps',
    },
    off: 'The meeting was called off: what was answered counts no more.',
    comes_one: '{{count}} comes',
    comes_other: '{{count}} come',
    stays_one: '{{count}} does not',
    stays_other: '{{count}} do not',
    silent_one: '{{count}} has not answered yet',
    silent_other: '{{count}} have not answered yet',
    teams: 'National teams by country and seat',
    country: 'Country',
    others: 'Others who are invited',
    yes: 'comes',
    no: 'does not come',
    open: 'no answer yet',
    tentative: 'perhaps',
    byMail: 'by mail',
    withdrawing: 'Withdraw invitations',
    notInvited: 'not invited',
    empty: {
      title: 'Nobody is invited yet',
      text: 'Whoever is invited stands here, with what they answer.',
      invite: 'Invite the national teams, or single members and observers.',
    },
    withdraw: 'Withdraw the invitation of {{name}}',
  },
  more: 'More acts',
  act: {
    copy: 'Convene another like it',
    keepTemplate: 'Keep as a template',
    alternate: 'Name an alternate',
    invite: 'Invite',
    poll: 'Find a date',
    schedule: 'Send invitations',
    change: 'Change title or place',
    quorum: 'Set the quorum',
    move: 'Move to another time',
    open: 'Open the meeting',
    close: 'Close the meeting',
    share: 'Tell others that it took place',
    unshare: 'Do not tell others that it took place',
    cancel: 'Cancel the meeting',
  },
  form: {
    title: 'Title',
    kind: 'Kind',
    kindHint:
      'A national meeting is of one country: its team convenes it, and its guests see that meeting alone.',
    country: 'Country',
    place: 'Place',
    placeHint: 'City, house, room.',
    joinUrl: 'Address to join from afar',
    joinUrlHint: 'Never sent by mail. Starts with https://',
    note: 'Good to know',
    discreet: 'Keep title and place out of mails and calendars',
    discreetHint:
      'Mails then say "NBN meeting" and lead to this page. Leave it on unless the title could be read by anyone.',
    discreetNational: 'Keep it for the team and those invited',
    discreetNationalHint:
      'Mails and calendars then say "NBN meeting", without title and place. Without it, the whole ' +
      'network of the country reads this meeting.',
    sharedAbroad: 'Tell the other countries afterwards that it took place',
    sharedAbroadHint: 'They see the country and the day, and nothing else. Without it they are told nothing.',
    zone: 'Time of',
    zoneHint: 'Times below are the clock on the wall in this city.',
    startsAt: 'Starts',
    endsAt: 'Ends',
    yourTime: 'For you: {{time}}',
    gap: 'On that night the clock is put forward: {{time}} does not exist. The time that comes instead is {{next}}.',
    overlap: 'On that night the clock is put back: {{time}} comes twice. Which one is meant?',
    first: 'The first ({{zone}})',
    second: 'The second ({{zone}})',
    backwards: 'The end lies before the start.',
  },
  dialog: {
    new: 'New meeting',
    makeDraft: 'Make the draft',
    makeDrafts: 'Make the drafts',
    makeDraftsEffect:
      'This makes a draft for each of these meetings. Nobody gets a mail until you send the ' +
      'invitations for the series.',
    makeDraftEffect: 'This makes a draft. Nobody gets a mail until you send the invitations.',
    change: 'Change title or place',
    save: 'Save changes',
    changeDraftEffect: 'This is a draft: nobody gets a mail.',
    changeEffect_one:
      '{{count}} person is invited and gets a mail if the title shown in mails, the place or the ' +
      'address to join changes. Answers stay as they are.',
    changeEffect_other:
      '{{count}} people are invited and each get a mail if the title shown in mails, the place or ' +
      'the address to join changes. Answers stay as they are.',
    move: 'Move to another time',
    moveVerb: 'Move the meeting',
    moveDraftEffect: 'This is a draft: nobody gets a mail.',
    moveEffect_one:
      '{{count}} person gets a mail with the new time in their own time zone and is asked to ' +
      'answer again. Reminders that then still lie ahead move along.',
    moveEffect_other:
      '{{count}} people each get a mail with the new time in their own time zone and are asked to ' +
      'answer again. Reminders that then still lie ahead move along.',
    schedule: 'Send invitations?',
    scheduleEffect_one:
      '{{count}} person gets a mail with a calendar invitation in their own time zone. It goes out ' +
      'in two minutes; what you change until then goes along.',
    scheduleEffect_other:
      '{{count}} people each get a mail with a calendar invitation in their own time zone. It goes ' +
      'out in two minutes; what you change until then goes along.',
    reminders: 'Reminders follow {{leads}} before.',
    noReminder: 'It begins too soon for a reminder.',
    lead: { '7-days': '7 days', '1-day': '1 day', '1-hour': '1 hour' },
    scheduleEffect_zero:
      'Nobody is on the list of guests yet, so nobody gets a mail. Those who may see the meeting ' +
      'find it in their list.',
    open: 'Open this meeting?',
    openEffect:
      'Everyone who has its page open sees that it is in session. It can then be closed, and no ' +
      'longer moved or cancelled.',
    close: 'Close this meeting?',
    closeEffect: 'It has then been held and stands among the past meetings. It cannot be opened again.',
    share: 'Tell the other countries that it took place?',
    shareEffect:
      'Once it is over, all members see that your country held a meeting on that day. They see ' +
      'neither title, place, agenda nor who came. Nobody gets a mail.',
    unshare: 'Stop telling the other countries?',
    unshareEffect: 'They are told no longer that this meeting took place. Nobody gets a mail.',
    cancel: 'Cancel this meeting?',
    cancelDraftEffect: 'This is a draft: nobody gets a mail. It cannot be taken up again.',
    cancelEffect_one:
      '{{count}} person gets a mail that takes the meeting off their calendar. It cannot be undone.',
    cancelEffect_other:
      '{{count}} people each get a mail that takes the meeting off their calendar. It cannot be undone.',
    withdraw: 'Withdraw this invitation?',
    withdrawVerb: 'Withdraw the invitation',
    withdrawDraftEffect: '{{name}} is taken off the list. Nobody gets a mail.',
    withdrawEffect:
      '{{name}} gets a mail that takes the meeting off the calendar and says that the meeting ' +
      'itself is not cancelled. Nobody else is told.',
    invite: 'Invite',
    inviteVerb: 'Invite',
    teams: 'National teams',
    teamsHint: 'The holders of the three seats at this moment.',
    allTeams: 'All eight countries',
    network: 'National network of {{country}}',
    networkHint: 'The active members of these organisations at this moment.',
    members: 'Single members and observers',
    search: 'Search by name or organisation',
    noneFound: 'Nobody by that name can be invited.',
    inviteDraftEffect: 'They are put on the list. Nobody gets a mail until you send the invitations.',
    inviteEffect:
      'Those who are new to this meeting each get a mail with a calendar invitation. Nobody else ' +
      'does. Changes within two minutes go out as one mail.',
    already: 'invited already',
  },
  ...meetingSeries,
  ...meetingReplies,
} as const;
