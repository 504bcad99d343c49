import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';

/** Copies what another feature keeps of a meeting to a new one, in the transaction that makes it. */
export type MeetingCopyHook = (tx: Tx, from: string, to: string) => Promise<void>;

/**
 * What belongs to a meeting and stands in features after this one, such as its agenda: they say here how it
 * goes along when a meeting is made from another.
 */
@Injectable()
export class MeetingCopyHooks {
  private readonly hooks = new Map<string, MeetingCopyHook>();

  /** Names a part and how it is copied; once, when the application starts. */
  register(name: string, copy: MeetingCopyHook): void {
    if (this.hooks.has(name)) throw new Error(`The part ${name} of a meeting is copied already`);
    this.hooks.set(name, copy);
  }

  async copy(tx: Tx, from: string, to: string): Promise<void> {
    for (const part of this.hooks.values()) await part(tx, from, to);
  }
}
