import type { AttendanceAnswer, MeetingKind } from '@nbn/contracts';
import { BallotLineView } from '../../ballots/index.ts';
import { NotificationView } from './notification.view.ts';

export class HomeMeetingView {
  id!: string;
  title!: string;
  kind!: MeetingKind;
  /** @format date-time */
  startsAt!: string;
  /** @format date-time */
  endsAt!: string;
  /** The host's zone. */
  timeZone!: string;
  place!: string | null;
  invited!: boolean;
  answer!: AttendanceAnswer | null;
}

export class WaitsForMeView {
  /** Invitations to answer, the next meeting first. */
  answers!: HomeMeetingView[];
  /** Open ballots in which my seat has not voted, the next to close first. */
  ballots!: BallotLineView[];
  /** Unread comments to me. */
  comments!: NotificationView[];
  /** Letters that did not arrive, counted to a hundred; for those who see to them. */
  deliveries!: number;
}

export class HomeView {
  /** The next meeting to which I am invited, or that I convene. */
  next!: HomeMeetingView | null;
  waits!: WaitsForMeView;
  /** What changed lately, read or not. */
  changed!: NotificationView[];
}
