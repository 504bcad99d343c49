/** The code of a part did not come: the connection is away, or the server has another by now. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded';

  constructor(
    cause: unknown,
    /** Has the code asked for anew when the part is shown the next time. */
    readonly forget: () => void,
  ) {
    super('The code of this part was not loaded', { cause });
  }
}
