/** What makes an update unacceptable as it is; the text stays as it was. */
export type CollabFault =
  | 'malformed'
  | 'out-of-order'
  | 'clause-too-long'
  | 'too-many-clauses'
  | 'text-too-long';

export class CollabFaultError extends Error {
  override readonly name = 'CollabFaultError';

  constructor(readonly fault: CollabFault) {
    super(fault);
  }
}
