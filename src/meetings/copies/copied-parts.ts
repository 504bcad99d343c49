import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/persistence/transaction.ts';

/** Copies what another feature keeps of a meeting to a new one, in the transaction that makes it. */
export type CopyPart = (tx: Tx, from: string, to: string) => Promise<void>;

/**
 * What belongs to a meeting and stands in features after this one, such as its agenda: they say here how it
 * goes along when a meeting is made from another.
 */
@Injectable()
export class CopiedParts {
  private readonly parts = new Map<string, CopyPart>();

  /** Names a part and how it is copied; once, when the application starts. */
  register(name: string, copy: CopyPart): void {
    if (this.parts.has(name)) throw new Error(`The part ${name} of a meeting is copied already`);
    this.parts.set(name, copy);
  }

  async copy(tx: Tx, from: string, to: string): Promise<void> {
    for (const part of this.parts.values()) await part(tx, from, to);
  }
}
