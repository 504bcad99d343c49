/** What members do when they read or take away something, and change nothing. */
export const READ_ACTIONS = [
  'agenda-book.taken',
  'archive.taken',
  'audit.exported',
  'audit.read',
  'audit.verified',
  'directory.revealed',
  'directory.reveal-refused',
  'kept-paper.kept',
  'meeting.attendance-exported',
  'network.exported',
  'standard-print.taken',
  'standard.taken',
] as const;
