import { Type } from 'class-transformer';
import { IsInt, IsString, IsUUID, MaxLength, Min } from 'class-validator';

export class RoomMessage {
  @IsString()
  @MaxLength(80)
  room!: string;
}

export class TypingMessage extends RoomMessage {
  /** Where in the room: the id of a thread or of a clause. */
  @IsUUID()
  place!: string;
}

export class CatchUpQuery {
  /** The number of the last event that the client has seen. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after!: number;
}

export class LiveEventView {
  number!: number;
  type!: string;
  payload!: object;
  /** @format date-time */
  at!: string;
}

export class CatchUpView {
  events!: LiveEventView[];
  /** Whether another request after the last of these numbers will bring more. */
  more!: boolean;
}
