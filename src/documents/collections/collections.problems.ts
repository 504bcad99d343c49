import { Problem } from '#platform/problems/problem';

export class CollectionNameTaken extends Problem {
  constructor() {
    super('document-collection-name-taken');
  }
}
