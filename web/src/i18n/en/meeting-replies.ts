/** Texts of replies by mail and of the calendar feed. */
export const meetingReplies = {
  replies: {
    title: 'Answers by mail that wait',
    link: 'Answers by mail',
    lead:
      'What calendar programs sent back and what does not count by itself. Nobody is taken at the ' +
      'word of a mail alone.',
    refused: 'An answer that could not be taken',
    found:
      'The mail came from {{sender}} and was read {{when}}. It stands in the mailbox of the invitations.',
    unknownSender: 'an unknown address',
    says: { accepted: '{{who}} comes', declined: '{{who}} does not come', tentative: '{{who}} says perhaps' },
    reason: {
      'not-authenticated': 'It came from {{sender}}, but your mail server does not vouch for that.',
      'sent-by-another': 'It answers for {{attendee}}, and was sent by {{sender}}.',
      'proposes-another-time':
        'It proposes another time. Speak with {{sender}}, and move the meeting if need be.',
      'nobody-invited': 'It answers for {{attendee}}, and nobody with that address is invited.',
      unreadable: 'Its calendar file cannot be read.',
      incomplete: 'It says neither yes, no nor perhaps, or not to which meeting.',
      'several-attendees': 'It answers for several people at once.',
      'too-many-events': 'It answers more meetings at once than anybody is invited to.',
      'too-large': 'Its calendar file is too large to be read.',
      'no-such-meeting':
        'It answers a meeting that is not known here, or a date that the series does not have.',
      'meeting-already-cancelled': 'It came after the meeting had been called off.',
      'meeting-over': 'It came after the meeting was over.',
      'not-dealt-with': 'Something went wrong here while it was taken. Ask for the answer again.',
    },
    whose: 'Whose answer is it?',
    choose: 'Choose one of those invited',
    take: 'Let it count',
    takeOf: 'Let it count as the answer of {{name}}',
    setAside: 'Set aside',
    taken: 'Done: the answer counts.',
    setAsideDone: 'Done: the answer is set aside.',
    none: {
      title: 'No answer waits',
      text:
        'Answers of calendar programs that your mail server vouches for count by themselves. Others ' +
        'come here, if a mailbox is set up for them.',
    },
  },
  feed: {
    title: 'Meetings in your own calendar',
    lead:
      'A private address that your calendar program looks at by itself, so that moved and ' +
      'cancelled meetings follow.',
    is: 'Your address',
    none: {
      title: 'You have no calendar address',
      text: 'Make one and paste it into your calendar program as a subscription.',
    },
    make: 'Make an address',
    renew: 'Make a new address',
    revoke: 'End this address',
    since: 'Made {{time}}.',
    used: 'A calendar last looked {{time}}.',
    unused: 'No calendar has looked yet.',
    shown: 'Copy this address now. It is not shown again, because only a fingerprint of it is kept.',
    copy: 'Copy the address',
    copied: 'Copied',
    key:
      'Whoever has this address sees when and where you meet, except for meetings kept discreet, ' +
      'of which it says only the time. Treat it like a key.',
    slow:
      'Calendar programs look at such an address a few times a day at most. A change within two ' +
      'days of a meeting reaches you faster by mail.',
    once:
      'If you also accept the invitations that come by mail, a meeting may stand in your calendar ' +
      'twice. Choose one of the two.',
    renewQuestion: 'Make a new address?',
    renewEffect:
      'The present address stops working at once; calendars that use it no longer hear of changes.',
    revokeQuestion: 'End this address?',
    revokeEffect: 'Calendars that use it no longer hear of changes. You can make a new one at any time.',
  },
} as const;
