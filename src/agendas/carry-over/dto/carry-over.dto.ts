import type { MeetingState } from '@nbn/contracts';
import { IsUUID } from 'class-validator';

export class CarryOverInput {
  @IsUUID()
  toMeetingId: string;
}

/** A meeting in which an item can go on. */
export class NextMeetingView {
  id!: string;
  title!: string;
  state!: MeetingState;
  /** @format date-time */
  startsAt!: string;
}
