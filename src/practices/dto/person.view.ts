import type { CountryCode, SeatType } from '@nbn/contracts';

/** A member as you may know them. */
export class KnownMemberView {
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
}

/** A seat of a national team, with its holder now. */
export class SeatHolderView {
  country!: CountryCode;
  seat!: SeatType;
  holder!: KnownMemberView | null;
}

/** Where a conversation stands for you. */
export class ConversationStateView {
  entries!: number;
  /** The ordinal of the last entry that you have seen. */
  seen!: number;
  mayWrite!: boolean;
  /** Its live room, and the room's number when this was read. */
  room!: string;
  number!: number;
}
