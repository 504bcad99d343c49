import { Injectable } from '@nestjs/common';
import { TermBank, type TermEntry } from '@nbn/language';
import { readTermEntries, TERM_DATA_VERSION } from '../terms/term-data.ts';

/** Where the terms come from: all that stand in the bank, and a word that changes whenever one of them does. */
export interface ConceptTerms {
  version(): Promise<string>;
  entries(): Promise<readonly TermEntry[]>;
}

/** The terms that every installation begins with. */
const DATA_TERMS: ConceptTerms = {
  version: () => Promise.resolve(`data-${TERM_DATA_VERSION}`),
  entries: () => Promise.resolve(readTermEntries()),
};

/** How long a bank is used before it is asked whether a term has changed. */
const FRESH_MS = 5_000;

/** The term bank in the memory of this process, as it stands in the database. */
@Injectable()
export class ConceptBank {
  private terms = DATA_TERMS;
  private bank = new TermBank([]);
  private version = '0';
  private freshUntil = 0;

  /** Called by the module that keeps the terms, when it starts. */
  register(terms: ConceptTerms): void {
    this.terms = terms;
    this.freshUntil = 0;
  }

  /** The bank with its version. */
  async current(): Promise<{ readonly bank: TermBank; readonly version: string }> {
    if (performance.now() >= this.freshUntil) await this.refresh(this.terms);
    return { bank: this.bank, version: this.version };
  }

  private async refresh(terms: ConceptTerms): Promise<void> {
    const version = await terms.version();
    if (version !== this.version) {
      this.bank = new TermBank(await terms.entries());
      this.version = version;
    }
    this.freshUntil = performance.now() + FRESH_MS;
  }
}
