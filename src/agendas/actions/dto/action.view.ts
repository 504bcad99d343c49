import type { ActionState, CloseChannel, CountryCode, SeatType } from '@nbn/contracts';
import { MeetingOriginView } from '../../decisions/dto/decision.view.ts';

export class ActionAbilities {
  change!: boolean;
  /** Change its words too: until the minutes are approved. */
  reword!: boolean;
  close!: boolean;
  drop!: boolean;
  reopen!: boolean;
}

/** Something that a seat, or the secretariat, does by a day. */
export class ActionView {
  id!: string;
  text!: string;
  /** Where it was agreed on; null where that is not open to you, who only carry it out. */
  meeting!: MeetingOriginView | null;
  decisionId!: string | null;
  decisionReference!: string | null;
  /** The seat that does it; null: the secretariat. */
  ownerCountry!: CountryCode | null;
  ownerSeat!: SeatType | null;
  /** Who holds that seat now; null: the seat is vacant, or it is the secretariat's. */
  holder!: string | null;
  /** It is yours to do. */
  mine!: boolean;
  /** @format date */
  dueOn!: string;
  overdue!: boolean;
  state!: ActionState;
  result!: string | null;
  /** @format date-time */
  closedAt!: string | null;
  revision!: number;
  can!: ActionAbilities;
}

export class ActionHistoryEntryView {
  change!: 'agreed' | 'changed' | 'done' | 'dropped' | 'reopened';
  /** @format date-time */
  at!: string;
  by!: string;
  /** The seat that it belonged to then; null: the secretariat. */
  country!: CountryCode | null;
  seat!: SeatType | null;
  way!: CloseChannel;
}

export class ActionWithHistory extends ActionView {
  history!: ActionHistoryEntryView[];
}

export class ActionList {
  items!: ActionView[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}
