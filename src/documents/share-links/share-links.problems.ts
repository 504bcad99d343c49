import { Problem } from '#platform/problems/problem';

export class SharedDocumentRefused extends Problem {
  constructor() {
    super('document-link-refused');
  }
}
