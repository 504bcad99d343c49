import { meetingSeries } from './meeting-series.ts';
import { meetingReplies } from './meeting-replies.ts';

/** Texts of the meetings pages. */
export const meetings = {
  title: 'Meetings',
  lead: 'Upcoming and past meetings of the Network.',
  missing: {
    title: 'Meeting not available',
    text:
      'Either there is no meeting at this address, or you do not have access to it. A national meeting ' +
      'can be seen in its country and by invitees. If you need access, ask the person who sent you the ' +
      'link whether you have been invited.',
  },
  period: { label: 'Which meetings', upcoming: 'Upcoming', past: 'Past' },
  new: 'New meeting',
  calendarLink: 'Meetings in your own calendar',
  list: {
    upcoming: 'Upcoming meetings',
    past: 'Past meetings',
    waits: 'Waiting for your reply',
    polling: 'A date is being chosen',
    yes: 'You will attend',
    no: 'You will not attend',
    notInvited: 'You are not invited',
    none: {
      upcoming: {
        title: 'No upcoming meetings',
        text:
          'When the secretariat sends invitations, the meeting will appear here with its time in your time ' +
          'zone.',
      },
      past: {
        title: 'No meeting has been held yet',
        text: 'Meetings will appear here once they have ended, with their agenda and papers.',
      },
    },
    noneConvene: 'Create a draft first. No one is notified until you send the invitations.',
  },
  readers: {
    section: 'Who can see this meeting',
    minuted:
      'Visible to all national teams, the secretariat and invitees; once the minutes are approved, to ' +
      'everyone who can read the minutes.',
    region: 'Visible to all national teams, the secretariat and invitees.',
    invited: 'Visible to the secretariat and invitees.',
    national:
      'Visible to the national team and the national network of {{country}}, the secretariat and ' +
      'invitees. Not visible to other countries.',
    discreet:
      'Visible to the national team of {{country}}, the secretariat and invitees. Not visible to anyone ' +
      'else.',
    theCountry: 'the country',
    shared:
      'The other countries are told afterwards that the meeting took place: the country and the day, and ' +
      'nothing else.',
    unshared: 'The other countries are told nothing about the meeting, not even that it took place.',
    held: 'National meetings that took place',
    decided: 'Decisions of national meetings',
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
    place: 'Place',
    join: 'By video',
    joinLink: 'Join by video',
    note: 'Good to know',
    none: 'No place has been set yet.',
    file: 'Save to your calendar (.ics)',
  },
  draft: {
    title: 'This is a draft',
    text: 'Only its conveners can see it. No one has been notified.',
    invited_zero: 'No one is on the invitation list yet.',
    invited_one: '{{count}} person is on the invitation list.',
    invited_other: '{{count}} people are on the invitation list.',
  },
  cancelled: {
    title: 'This meeting will not take place',
    text: 'It has been cancelled. Everyone who was invited has been notified.',
    reason: 'Reason: {{reason}}',
  },
  cancelReason: {
    label: 'Reason (optional)',
    mailed:
      'The reason appears in the emails, in calendars and on the meeting’s page, for everyone who can see ' +
      'the meeting.',
    discreet:
      'The meeting is discreet: the reason appears only on the meeting’s page, for everyone who can see ' +
      'the meeting, and not in emails or calendars.',
    series:
      'The reason appears on the pages of the meetings and, unless they are discreet, in emails and ' +
      'calendars.',
  },
  answer: {
    title: 'Will you attend?',
    waits: 'Your reply is still needed.',
    inSession: 'The meeting is in session. If you are present, check in.',
    given: {
      yes: 'You replied that you will attend. You can still change your reply.',
      no: 'You replied that you will not attend. You can still change your reply.',
    },
    yes: 'Yes, I’ll attend',
    no: 'No',
    saved: { yes: 'Saved: you will attend.', no: 'Saved: you will not attend.' },
  },
  who: {
    title: 'Attendance',
    counts: '{{yes}}, {{no}}, {{open}}.',
    over: {
      title: 'Replies of the invitees',
      text: 'Who attended is not recorded, or you do not have access to it.',
      counts: '{{yes}} said yes, {{no}} said no, {{open}} did not reply.',
      yes: 'said yes',
      no: 'said no',
      open: 'did not reply',
      tentative: 'said maybe',
    },
    off: 'The meeting was cancelled: the replies no longer count.',
    comes_one: '{{count}} will attend',
    comes_other: '{{count}} will attend',
    stays_one: '{{count}} will not attend',
    stays_other: '{{count}} will not attend',
    silent_one: '{{count}} has not replied yet',
    silent_other: '{{count}} have not replied yet',
    teams: 'National teams by country and seat',
    country: 'Country',
    others: 'Other invitees',
    yes: 'will attend',
    no: 'will not attend',
    open: 'no reply yet',
    tentative: 'maybe',
    byMail: 'by email',
    withdrawing: 'Withdraw invitations',
    notInvited: 'not invited',
    empty: {
      title: 'No one has been invited yet',
      text: 'Invitees and their replies will appear here.',
      invite: 'Invite the national teams, or individual members and observers.',
    },
    withdraw: 'Withdraw the invitation to {{name}}',
  },
  more: 'More actions',
  act: {
    copy: 'Copy this meeting',
    keepTemplate: 'Save as a template',
    alternate: 'Name an alternate',
    invite: 'Invite',
    poll: 'Find a date',
    schedule: 'Send invitations',
    change: 'Change title or place',
    quorum: 'Set the quorum',
    move: 'Move to another time',
    open: 'Start the meeting',
    close: 'Close the meeting',
    share: 'Tell the other countries that it took place',
    unshare: 'Do not tell the other countries that it took place',
    cancel: 'Cancel the meeting',
  },
  form: {
    title: 'Title',
    kind: 'Kind',
    kindHint:
      'A national meeting belongs to one country. Its national team convenes it, and its guests can see ' +
      'only that meeting.',
    country: 'Country',
    place: 'Place',
    placeHint: 'City, building, room.',
    joinUrl: 'Video link',
    joinUrlHint: 'Never sent by email. Starts with https://',
    note: 'Good to know',
    discreet: 'Keep title and place out of emails and calendars',
    discreetHint:
      'Emails then say “NBN meeting” and link to this page. Leave this on unless anyone may read ' +
      'the title.',
    discreetNational: 'Restrict the meeting to the national team and invitees',
    discreetNationalHint:
      'Emails and calendars then say “NBN meeting”, without title and place. If this is off, the ' +
      'national network of the country can read this meeting too.',
    sharedAbroad: 'Tell the other countries afterwards that it took place',
    sharedAbroadHint:
      'They see the country and the day, and nothing else. If this is off, they are told nothing.',
    zone: 'Time zone',
    zoneHint: 'The times below are local time in this city.',
    startsAt: 'Starts',
    endsAt: 'Ends',
    yourTime: 'Your local time: {{time}}',
    gap: 'The clocks go forward that night, so {{time}} does not exist. The time used instead is {{next}}.',
    overlap: 'The clocks go back that night, so {{time}} occurs twice. Which one do you mean?',
    first: 'The first ({{zone}})',
    second: 'The second ({{zone}})',
    backwards: 'The end is before the start. Enter a later end.',
  },
  dialog: {
    new: 'New meeting',
    makeDraft: 'Create the draft',
    makeDrafts: 'Create the drafts',
    makeDraftsEffect:
      'This creates a draft for each of these meetings. No one receives an email until you send the ' +
      'invitations for the series.',
    makeDraftEffect: 'This creates a draft. No one receives an email until you send the invitations.',
    change: 'Change title or place',
    save: 'Save changes',
    changeDraftEffect: 'This is a draft: no one receives an email.',
    changeEffect_one:
      '{{count}} person is invited and receives an email if the title shown in emails, the place or the ' +
      'video link changes. Replies stay as they are.',
    changeEffect_other:
      '{{count}} people are invited and each receive an email if the title shown in emails, the place or ' +
      'the video link changes. Replies stay as they are.',
    move: 'Move to another time',
    moveVerb: 'Move the meeting',
    moveDraftEffect: 'This is a draft: no one receives an email.',
    moveEffect_one:
      '{{count}} person receives an email with the new time in their own time zone and is asked to reply ' +
      'again. Reminders that are then still to come move with the meeting.',
    moveEffect_other:
      '{{count}} people each receive an email with the new time in their own time zone and are asked to ' +
      'reply again. Reminders that are then still to come move with the meeting.',
    schedule: 'Send invitations?',
    scheduleEffect_one:
      '{{count}} person receives an email with a calendar invitation in their own time zone. The email is ' +
      'sent in two minutes; changes that you make until then are included.',
    scheduleEffect_other:
      '{{count}} people each receive an email with a calendar invitation in their own time zone. The ' +
      'emails are sent in two minutes; changes that you make until then are included.',
    reminders: 'Reminders are sent {{leads}} before the meeting.',
    noReminder: 'The meeting begins too soon for a reminder.',
    lead: { '7-days': '7 days', '1-day': '1 day', '1-hour': '1 hour' },
    scheduleEffect_zero:
      'No one is on the invitation list yet, so no one receives an email. People who may see the meeting ' +
      'find it in their list.',
    open: 'Start this meeting?',
    openEffect:
      'Everyone who has the meeting’s page open sees that it is in session. The meeting can then be ' +
      'closed, but no longer moved or cancelled.',
    close: 'Close this meeting?',
    closeEffect:
      'The meeting then counts as held and is listed among the past meetings. It cannot be started again.',
    share: 'Tell the other countries that it took place?',
    shareEffect:
      'Once the meeting is over, all members see that your country held a meeting on that day. They see ' +
      'neither the title, the place, the agenda nor who attended. No one receives an email.',
    unshare: 'Stop telling the other countries?',
    unshareEffect:
      'The other countries are no longer told that this meeting took place. No one receives an email.',
    cancel: 'Cancel this meeting?',
    cancelDraftEffect: 'This is a draft: no one receives an email. The draft cannot be restored.',
    cancelEffect_one:
      '{{count}} person receives an email that removes the meeting from their calendar. This cannot be ' +
      'undone.',
    cancelEffect_other:
      '{{count}} people each receive an email that removes the meeting from their calendar. This cannot be ' +
      'undone.',
    withdraw: 'Withdraw this invitation?',
    withdrawVerb: 'Withdraw the invitation',
    withdrawDraftEffect: '{{name}} is removed from the invitation list. No one receives an email.',
    withdrawEffect:
      '{{name}} receives an email that removes the meeting from their calendar and says that the meeting ' +
      'itself is not cancelled. No one else is notified.',
    invite: 'Invite',
    inviteVerb: 'Invite',
    teams: 'National teams',
    teamsHint: 'The current holders of the three seats.',
    allTeams: 'All eight countries',
    network: 'National network of {{country}}',
    networkHint: 'The members of these organisations who are active now.',
    members: 'Individual members and observers',
    search: 'Search by name or organisation',
    noneFound: 'No one with that name can be invited.',
    inviteDraftEffect:
      'They are added to the invitation list. No one receives an email until you send the invitations.',
    inviteEffect:
      'People who are new to this meeting each receive an email with a calendar invitation. No one else ' +
      'does. Changes within two minutes are sent as one email.',
    already: 'already invited',
  },
  ...meetingSeries,
  ...meetingReplies,
} as const;
