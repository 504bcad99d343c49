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

export class NotificationTimesView {
  kind!: NotificationKind;
  times!: number;
}

export class NotificationQuotationView {
  /** The beginning of the words. */
  text!: string;
  /** The name of whoever wrote them. */
  by!: string;
}

/** The notifications about one object on one day; what is of one of them is of the newest. */
export class NotificationGroupView {
  /** Of the newest. */
  id!: string;
  kind!: NotificationKind;
  object!: NotificationObjectView;
  /** The comment thread that the newest is about. */
  threadId!: string | null;
  /** The amendment that the newest is about. */
  amendmentId!: string | null;
  /** The name of who did it last, where one member did. */
  by!: string | null;
  /**
   * The day in the reader's time zone.
   * @format date
   */
  day!: string;
  /** @format date-time */
  at!: string;
  /** How many times something happened. */
  times!: number;
  /** How often what happened, the newest first. */
  kinds!: NotificationTimesView[];
  /** Nothing of it is unread. */
  read!: boolean;
  /** Its unread notifications, to be marked as read together. */
  unreadIds!: string[];
  /** The number of the clause, where all of it is about one clause of a draft that the reader may see now. */
  clause!: string | null;
  /** The last words that it is about, where the reader may read them now. */
  quotation!: NotificationQuotationView | null;
}

export class NotificationGroupsPageView {
  items!: NotificationGroupView[];
  next!: string | null;
}

export class UnreadView {
  /** How many are unread; 100 stands for more. */
  unread!: number;
}
