/** Your calendar address; the address itself is shown only when it is made. */
export class CalendarFeedView {
  active!: boolean;
  createdAt!: string | null;
  /** When a calendar last looked, to the hour. */
  usedAt!: string | null;
}

export class NewCalendarFeed {
  /** Whoever has this address sees your meetings' times: treat it like a key. */
  url!: string;
}
