import type { NotificationKind, NotificationObject } from '@nbn/contracts';

export class NotificationObjectView {
  kind!: NotificationObject;
  id!: string;
  /** Its title or question, as the reader may see it now. */
  title!: string;
}

export class NotificationView {
  id!: string;
  kind!: NotificationKind;
  object!: NotificationObjectView;
  /** The comment thread that it is about. */
  threadId!: string | null;
  /** The amendment that it is about. */
  amendmentId!: string | null;
  /** The name of who did it last, where one member did. */
  by!: string | null;
  /** How many times it happened before it was read. */
  times!: number;
  /** @format date-time */
  at!: string;
  read!: boolean;
}

export class NotificationsPageView {
  items!: NotificationView[];
  next!: string | null;
}

export class UnreadView {
  /** How many are unread; 100 stands for more. */
  unread!: number;
}
