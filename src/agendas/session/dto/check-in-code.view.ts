/** The code that is shown in the room now. */
export class CheckInCodeView {
  code!: string;
  /** @format date-time */
  validUntil!: string;
}
