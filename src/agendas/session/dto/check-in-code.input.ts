import { IsString, Length } from 'class-validator';

/** The code that is shown in the room. */
export class CheckInCodeInput {
  @IsString()
  @Length(1, 40)
  code!: string;
}
