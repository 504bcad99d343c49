import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ClauseDifference, VersionedClause } from '@nbn/drafting';
import { WorkerPool } from '#platform/workers/worker-pool';
import type { DefinedTerm, TermForms } from '../definitions/definition-forms.ts';
import type { HeadingPages } from '../import-export/render/render-print.ts';
import type { StandardContent } from '../import-export/standard-content.ts';
import type { ComparedVersions } from '../versions/render-comparison.ts';
import type { StandardTaskResult, StandardTask, TextFormat } from './standard-task.ts';

/** Compares and writes whole standards in threads: however long they are, nobody else waits for it. */
@Injectable()
export class StandardWorkerPool implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<StandardTask, StandardTaskResult>({
    name: 'standards',
    file: new URL('standard-task.worker.js', import.meta.url),
    maxWorkers: 2,
    maxQueued: 40,
    timeoutMs: 30_000,
    maxMemoryMb: 384,
  });

  async compare(
    older: readonly VersionedClause[],
    newer: readonly VersionedClause[],
  ): Promise<ClauseDifference[]> {
    const answer = await this.pool.run({ do: 'compare', older, newer });
    return 'differences' in answer ? answer.differences : [];
  }

  /** The JSON of the `ComparisonView` of two texts. */
  async writeComparison(
    versions: ComparedVersions,
    older: readonly VersionedClause[],
    newer: readonly VersionedClause[],
  ): Promise<string> {
    const answer = await this.pool.run({ do: 'comparison', versions, older, newer });
    return 'comparison' in answer ? answer.comparison : '';
  }

  async findTermForms(terms: readonly DefinedTerm[], texts: readonly string[]): Promise<TermForms[]> {
    const answer = await this.pool.run({ do: 'terms', terms, texts });
    return 'forms' in answer ? answer.forms : [];
  }

  async writeFile(content: StandardContent, as: TextFormat): Promise<Buffer> {
    const answer = await this.pool.run({ do: 'file', as, content });
    return Buffer.from('bytes' in answer ? answer.bytes : []);
  }

  /** The page to be printed of a standard; `pages` are those of its headings, once they are known. */
  async writePrint(content: StandardContent, pages: HeadingPages): Promise<Buffer> {
    const answer = await this.pool.run({ do: 'print', content, pages });
    return Buffer.from('bytes' in answer ? answer.bytes : []);
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.close();
  }
}
