import { IsString, MaxLength } from 'class-validator';

export class RoomMessage {
  @IsString() @MaxLength(80)
  room!: string;
}

export class TypingMessage extends RoomMessage {
  /** Where in the room: the id of a thread or of a clause. */
  @IsString() @MaxLength(80)
  place!: string;
}
