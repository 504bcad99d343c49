/** What every action of the log means, by its code: `meeting.moved` stands at `meeting`, `moved`. */
export const acts = {
  'agenda-item': { added: 'Added an agenda item', edited: 'Edited an agenda item', moved: 'Moved an agenda item', removed: 'Removed an agenda item' },
  audit: { read: 'Read the audit log', verified: 'Verified the audit log' },
  ballot: { announced: 'The ballot was announced', cast: 'Cast a paper', changed: 'Changed a paper', closed: 'The ballot was closed', opened: 'Opened a ballot' },
  'calendar-feed': { renewed: 'Made a new calendar address', revoked: 'Took a calendar address back' },
  clause: { added: 'Added a clause', edited: 'Edited a clause', moved: 'Moved a clause', removed: 'Removed a clause', restored: 'Brought a clause back' },
  comment: { posted: 'Posted a comment' },
  demo: { begun: 'The demonstration was begun', filled: 'The demonstration was filled' },
  document: { added: 'Added a document', attached: 'Attached a document', detached: 'Detached a document', replaced: 'Gave a document a new version', withdrawn: 'Withdrew a document' },
  meeting: {
    answered: 'Answered an invitation', cancelled: 'Cancelled a meeting', 'cancelled-again': 'Told again that a meeting is cancelled', changed: 'Changed a meeting', closed: 'Closed a meeting',
    drafted: 'Drafted a meeting', ended: 'The meeting ended', invited: 'Invited to a meeting', 'invitation-withdrawn': 'Withdrew an invitation', moved: 'Moved a meeting to another time',
    opened: 'Opened a meeting', scheduled: 'Scheduled a meeting and sent the invitations',
  },
  member: {
    changed: 'Changed a member’s entry', 'invitation-revoked': 'Took an invitation to join back', invited: 'Invited a member to join', joined: 'Joined Norbanet', left: 'A member left',
    'office-given': 'Gave a member an office', 'passphrase-renewal-sent': 'Sent a link for a new passphrase', 'passphrase-renewed': 'Chose a new passphrase', 'sign-in-link-made': 'A sign-in link was made',
  },
  network: { exported: 'Exported the network', imported: 'Imported the network' },
  organisation: { added: 'Added an organisation', changed: 'Changed an organisation' },
  priority: { progressed: 'Reported on a priority', proposed: 'Proposed a priority' },
  'priority-period': { 'ballot-opened': 'Opened the ballot of a period', created: 'Created a period', 'result-heard': 'The result became the period’s agreed list' },
  safeguarding: { 'false-alarm-reported': 'Reported a false alarm of safeguarding', released: 'Released a text that safeguarding held' },
  seat: { appointed: 'Appointed a member to a seat', 'contact-changed': 'Changed a seat’s public contact', 'term-ended': 'A term ended', vacated: 'A seat was vacated' },
  session: { ended: 'Signed out', 'ended-everywhere': 'Signed out everywhere', opened: 'Signed in', refused: 'A sign-in was refused' },
  standard: { changed: 'Changed a draft', drafted: 'Began a draft', 'observer-invited': 'Let an observer read a draft', 'observer-withdrawn': 'Closed a draft to an observer' },
  thread: { reopened: 'Reopened a thread', resolved: 'Resolved a thread' },
} as const;
