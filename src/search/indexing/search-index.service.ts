import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@nbn/contracts';
import type { TermBank } from '@nbn/language';
import type { EntityManager } from 'typeorm';
import { SYSTEM } from '#platform/access/actor';
import { TimeSlicer } from '#platform/limits/time-slicer';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ConceptBank } from '../analysis/concept-bank.ts';
import { ANALYZER_VERSION, entryLexemes } from '../analysis/entry-lexemes.ts';
import { entryLanguages } from '../analysis/entry-language.ts';
import { monthLexeme, quoteLexeme, scopeLexeme } from '../analysis/lexeme.ts';
import { SearchSources } from '../sources/search-sources.ts';
import type { SearchSource } from '../sources/search-source.ts';
import {
  deleteEntries,
  findEntryDigests,
  findSourceTexts,
  takeStale,
  tryIndexLock,
  upsertEntries,
  type NewEntry,
  type SourceText,
} from './search-index.repository.ts';

const BATCH_SIZE = 200;
/** Characters of lexemes that go into one statement: longer ones hold up everybody while they are written. */
const STATEMENT_LENGTH = 150_000;

/** Makes the entries of the index from what their sources hold now. */
@Injectable()
export class SearchIndexService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: SearchSources,
    private readonly concepts: ConceptBank,
  ) {}

  /**
   * One batch of what was changed, in one transaction with the marks that said so: a killed process leaves
   * them. Returns whether there may be more; false as well while another process does it.
   */
  updateBatch(limit = BATCH_SIZE): Promise<boolean> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      if (!(await tryIndexLock(tx.manager))) return false;
      const taken = await takeStale(tx.manager, limit);
      const idsByKind = new Map<SearchKind, Set<string>>();
      for (const { kind, id } of taken) idsByKind.set(kind, (idsByKind.get(kind) ?? new Set()).add(id));
      for (const [kind, ids] of idsByKind) await this.index(tx.manager, kind, [...ids]);
      return taken.length === limit;
    });
  }

  /** What the present analyzers and terms make; an entry that says otherwise is made again. */
  async madeBy(): Promise<string> {
    const { version } = await this.concepts.current();
    return `${ANALYZER_VERSION}.${version}`;
  }

  /** Makes the entries of these objects as they are now, and takes those away that have no text any more. */
  async index(
    manager: EntityManager,
    kind: SearchKind,
    ids: readonly string[],
    { evenUnchanged = false }: { readonly evenUnchanged?: boolean } = {},
  ): Promise<void> {
    const source = this.sources.find(kind);
    if (!source || ids.length === 0) return;
    const texts = await findSourceTexts(manager, source, ids);
    const known = await findEntryDigests(manager, kind, ids);
    const madeBy = await this.madeBy();
    const digests = new Map(known.map((entry) => [keyOf(entry), `${entry.digest} ${entry.madeBy}`]));
    const present = new Set(texts.map(keyOf));
    await deleteEntries(
      manager,
      kind,
      known.filter((entry) => !present.has(keyOf(entry))).map(({ id, part }) => ({ id, part })),
    );
    const changed = texts.filter(
      (found) => evenUnchanged || digests.get(keyOf(found)) !== `${found.digest} ${madeBy}`,
    );
    for await (const entries of this.analyse(source, changed, madeBy)) await upsertEntries(manager, entries);
  }

  /** The entries of these texts, as many at a time as one statement takes. */
  private async *analyse(
    source: SearchSource,
    texts: readonly SourceText[],
    madeBy: string,
  ): AsyncGenerator<NewEntry[]> {
    const { bank } = await this.concepts.current();
    const slicer = new TimeSlicer();
    let entries: NewEntry[] = [];
    let length = 0;
    for (const found of texts) {
      const languages = languagesOf(found);
      for (const language of languages) await bank.prepare(language, () => slicer.yieldIfDue());
      const entry = newEntry(source.kind, found, { languages, bank, madeBy });
      entries.push(entry);
      length += entry.lexemes.length;
      await slicer.yieldIfDue();
      if (length < STATEMENT_LENGTH) continue;
      yield entries;
      [entries, length] = [[], 0];
    }
    if (entries.length > 0) yield entries;
  }
}

const keyOf = ({ id, part }: { readonly id: string; readonly part: number }): string => `${id} ${part}`;

const languagesOf = ({ language, title, heading, body, country }: SourceText) =>
  entryLanguages(language, `${title}\n${heading}\n${body}`, country);

interface EntryAnalysis {
  readonly languages: ReturnType<typeof entryLanguages>;
  readonly bank: TermBank;
  readonly madeBy: string;
}

function newEntry(kind: SearchKind, found: SourceText, { languages, bank, madeBy }: EntryAnalysis): NewEntry {
  const { id, part, scopeId, placeId, country, at, reviewOn, title, heading, body, digest } = found;
  return {
    kind,
    object_id: id,
    part,
    scope_id: scopeId,
    place_id: placeId,
    country,
    language: languages[0],
    at,
    review_on: reviewOn,
    lexemes: [
      entryLexemes({ title, heading, body }, languages, bank).vector,
      quoteLexeme(monthLexeme(at)),
      quoteLexeme(scopeLexeme(scopeId)),
    ].join(' '),
    digest,
    made_by: madeBy,
  };
}
