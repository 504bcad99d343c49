/** Texts of replies by email and of the calendar feed. */
export const meetingReplies = {
  replies: {
    title: 'Email replies to review',
    link: 'Email replies',
    lead:
      'Replies from calendar programs that do not count automatically. No reply is accepted on the basis ' +
      'of an email alone.',
    refused: 'A reply that could not be accepted',
    found: 'The email came from {{sender}} and was read {{when}}. It is in the mailbox of the invitations.',
    unknownSender: 'an unknown address',
    says: {
      accepted: '{{who}} will attend',
      declined: '{{who}} will not attend',
      tentative: '{{who}} says maybe',
    },
    reason: {
      'not-authenticated': 'It came from {{sender}}, but your email server does not confirm that.',
      'sent-by-another': 'It replies for {{attendee}}, but was sent by {{sender}}.',
      'proposes-another-time':
        'It proposes another time. Speak to {{sender}}, and move the meeting if necessary.',
      'nobody-invited': 'It replies for {{attendee}}, but no one with that address is invited.',
      unreadable: 'Its calendar file cannot be read.',
      incomplete: 'It does not say yes, no or maybe, or does not say to which meeting.',
      'several-attendees': 'It replies for several people at the same time.',
      'too-many-events': 'It replies to more meetings at the same time than anyone is invited to.',
      'too-large': 'Its calendar file is too large to be read.',
      'no-such-meeting':
        'It replies to a meeting that is not known here, or to a date that the series does not have.',
      'meeting-already-cancelled': 'It arrived after the meeting had been cancelled.',
      'meeting-over': 'It arrived after the meeting was over.',
      'not-dealt-with':
        'Something went wrong on our side while it was being processed. Ask for the reply again.',
    },
    whose: 'Reply from',
    choose: 'Choose an invitee',
    take: 'Accept the reply',
    takeOf: 'Accept as the reply of {{name}}',
    setAside: 'Dismiss',
    taken: 'Done: the reply counts.',
    setAsideDone: 'Done: the reply has been dismissed.',
    none: {
      title: 'No replies to review',
      text:
        'Replies from calendar programs that your email server confirms count automatically. Other replies ' +
        'will appear here if a mailbox is set up for them.',
    },
  },
  feed: {
    title: 'Meetings in your own calendar',
    lead:
      'A private address that your calendar program checks automatically, so that it shows when meetings ' +
      'are moved or cancelled.',
    is: 'Your address',
    none: {
      title: 'You have no calendar address',
      text: 'Create one and paste it into your calendar program as a subscription.',
    },
    make: 'Create an address',
    renew: 'Create a new address',
    revoke: 'Deactivate this address',
    since: 'Created {{time}}.',
    used: 'Last checked by a calendar {{time}}.',
    unused: 'Not yet checked by any calendar.',
    shown: 'Copy this address now. It will not be shown again, because only a fingerprint of it is kept.',
    copy: 'Copy the address',
    copied: 'Copied',
    key:
      'Anyone who has this address can see when and where you meet, except for discreet meetings, for ' +
      'which it gives only the time. Treat the address like a key.',
    slow:
      'Calendar programs check such an address a few times a day at most. A change within two days of a ' +
      'meeting reaches you faster by email.',
    once:
      'If you also accept the invitations sent by email, a meeting may appear in your calendar twice. ' +
      'Choose one of the two.',
    renewQuestion: 'Create a new address?',
    renewEffect:
      'The current address stops working immediately; calendars that use it no longer receive changes.',
    revokeQuestion: 'Deactivate this address?',
    revokeEffect:
      'Calendars that use it no longer receive changes. You can create a new address at any time.',
  },
} as const;
