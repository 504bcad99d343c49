/** What makes an update unacceptable as it is; the text stays as it was. */
export type ManuscriptFault =
  | 'malformed'
  | 'out-of-order'
  | 'clause-too-long'
  | 'too-many-clauses'
  | 'text-too-long';

export class ManuscriptRefusal extends Error {
  override readonly name = 'ManuscriptRefusal';

  constructor(readonly fault: ManuscriptFault) {
    super(fault);
  }
}
