/** Texts of the bell and of the notifications page. */
export const notifications = {
  title: 'Notifications',
  bell_zero: 'Notifications: none unread',
  bell_one: 'Notifications: {{count}} unread',
  bell_other: 'Notifications: {{count}} unread',
  all: 'All notifications',
  markAll: 'Mark all as read',
  markedAll: 'All are marked as read.',
  only: { label: 'Show', all: 'All', unread: 'Unread' },
  arrived: 'New notification: {{text}}',
  none: 'Nothing yet',
  noneText: 'When a meeting moves, someone answers your comment or a ballot opens, you read it here.',
  noneUnread: 'You have read everything',
  noneUnreadText: 'New notifications come here by themselves.',
} as const;
