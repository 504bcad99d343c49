/** Whether a member who has left is to be erased, or was. */
export class ErasureView {
  /** What stands, or would stand, in the place of the name. */
  label!: string;
  /**
   * Null where nobody prepared it.
   * @format date-time
   */
  askedAt!: string | null;
  /** @format date-time */
  erasedAt!: string | null;
}
