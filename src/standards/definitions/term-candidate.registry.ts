import { Injectable } from '@nestjs/common';

/** A term of the term bank that a text uses. */
export interface TermCandidate {
  readonly conceptId: string;
  /** As it is written first. */
  readonly term: string;
  readonly used: number;
}

/** Finds the terms of the term bank in texts, each once. */
export type FindTermCandidates = (texts: readonly string[]) => Promise<readonly TermCandidate[]>;

/** The term bank stands after the standards: it says here what it knows, when it starts. */
@Injectable()
export class TermCandidateRegistry {
  private findIn: FindTermCandidates = () => Promise.resolve([]);

  register(find: FindTermCandidates): void {
    this.findIn = find;
  }

  find(texts: readonly string[]): Promise<readonly TermCandidate[]> {
    return this.findIn(texts);
  }
}
