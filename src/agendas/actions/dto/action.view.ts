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

/** The member whose action it is. */
export class ActionOwnerView {
  memberId!: string;
  name!: string;
}

/** Something that a seat, a member, or the secretariat does by a day. */
export class ActionView {
  id!: string;
  text!: string;
  /** Where it was agreed on; null where that is not open to you, who only carry it out. */
  meeting!: MeetingOriginView | null;
  decisionId!: string | null;
  decisionReference!: string | null;
  /** The member who does it; null: a seat, or the secretariat. */
  ownerMember!: ActionOwnerView | null;
  /** The seat that does it; null: a member, or the secretariat. */
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
  /** The member that it belonged to then; null: a seat, or the secretariat. */
  owner!: string | null;
  /** The seat that it belonged to then; null: a member, or the secretariat. */
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
