import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { TestMember } from '../support/test-network.ts';
import type { NorbanetProcess } from '../support/norbanet-process.ts';
import { Tab } from './tab.ts';
import { WordLedger } from './word-ledger.ts';

/** Where drafts are written: the database, and the instances of the application on it. */
export interface ServedPlace {
  readonly db: DataSource;
  readonly instances: readonly NorbanetProcess[];
  /** Whether the steps of a run are noted with what each tab showed, to be read where one fails. */
  readonly keepsTraces: boolean;
}

/** How long a run may take to come to rest. */
const REST_TIMEOUT_MS = 20_000;

/** One draft, its writers, and all that they did. */
export class DraftingWorld {
  readonly ledger = new WordLedger();
  readonly tabs: Tab[];
  /** The words that each thread was opened on. */
  readonly quotes = new Map<string, string>();
  /** Those of them that somebody saw at two places: each place has words of its own. */
  readonly doubledQuotes = new Set<string>();
  /** What each tab showed after each step. */
  readonly trace: string[] = [];
  steps = 0;
  private kills = 0;
  private restart: Promise<void> | undefined;

  constructor(
    readonly place: ServedPlace,
    readonly standardId: string,
    readonly members: readonly TestMember[],
    readonly secretariat: TestMember,
    private readonly killMost: number,
  ) {
    const onTexts = (texts: readonly string[]): void => this.noteDoubledQuotes(texts);
    const [one, other] = members as [TestMember, TestMember];
    const [here, there] = place.instances;
    this.tabs = [
      { member: one, url: here!.url, number: 0 },
      { member: one, url: there!.url, number: 1 },
      { member: other, url: there!.url, number: 2 },
    ].map((each) => new Tab({ ...each, standardId, ledger: this.ledger, onTexts }));
  }

  open(): Promise<unknown> {
    return Promise.all(this.tabs.map((tab) => tab.open()));
  }

  othersOf(tab: Tab): Tab[] {
    return this.tabs.filter((each) => each !== tab);
  }

  noteStep(step: string): void {
    this.steps += 1;
    for (const { editor } of this.tabs) this.noteDoubledQuotes(editor.texts);
    if (this.place.keepsTraces)
      this.trace.push(`${step}\n${this.tabs.map((tab) => `    ${tab.describe()}`).join('\n')}`);
  }

  /** @param texts of all clauses, as somebody or the server has them at this moment. */
  noteDoubledQuotes(texts: readonly string[]): void {
    if (this.quotes.size === 0) return;
    const shown = texts.join('\n');
    for (const quote of this.quotes.values())
      if (shown.split(quote).length > 2) this.doubledQuotes.add(quote);
  }

  /** Kills an instance in the midst of whatever it does, and starts it again on the same database. */
  async killOne(which: number): Promise<void> {
    if (this.kills >= this.killMost || this.restart) return;
    this.kills += 1;
    const instance = this.place.instances[which % this.place.instances.length]!;
    await instance.kill();
    this.restart = instance.resume().finally(() => {
      this.restart = undefined;
    });
  }

  /** Waits until everything is committed and everybody reads the same. */
  async rest(): Promise<void> {
    await this.restart;
    for (const tab of this.tabs) {
      tab.goOnline();
      tab.finishWord(this.othersOf(tab));
    }
    for (const deadline = Date.now() + REST_TIMEOUT_MS; !this.isAtRest(); await pause(5)) {
      if (Date.now() > deadline) throw new Error(`It did not come to rest:\n${this.describe()}`);
    }
  }

  async close(): Promise<void> {
    for (const tab of this.tabs) tab.close();
    await this.restart;
  }

  private isAtRest(): boolean {
    const texts = this.tabs.map((tab) => JSON.stringify(tab.editor.shared));
    return this.tabs.every((tab) => tab.isSaved) && texts.every((text) => text === texts[0]);
  }

  private describe(): string {
    return this.tabs
      .map((tab) => JSON.stringify({ ...tab.collab.snapshot(), shown: tab.editor.shown }))
      .join('\n');
  }
}
