import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type CountryCode, RECOMMENDATION_LIMITS } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { ReadPool } from '#platform/persistence/read-pool';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { type IncomingText, TextCheckService } from '#platform/text/text-check.service';
import { WorkerPool } from '#platform/workers/worker-pool';
import { FileEmpty, FileTypeMismatch, readBounded, readUploadForm } from '../../documents/index.ts';
import { importFault } from '#platform/imports/import-fault';
import { ImportRefused } from '../../network/index.ts';
import { type InstrumentRow, InstrumentsQuery } from '../instruments/instruments.query.ts';
import { mayWriteRecommendations } from '../monitoring.policy.ts';
import { RecommendationsFull } from '../monitoring.problems.ts';
import { countRecommendations } from '../recommendations/recommendation.repository.ts';
import type {
  RecommendationImportPreviewView,
  RecommendationImportView,
} from './dto/recommendation-import.view.ts';
import {
  type CheckedRecommendations,
  recommendationKey,
  type RecommendationFileTask,
  type RecommendationRecord,
} from './recommendation-file.ts';
import { presentImportLine } from './recommendation-import.presenter.ts';
import { insertRecommendations, SELECT_KNOWN } from './recommendation-import.repository.ts';

interface ReceivedFile extends CheckedRecommendations {
  readonly instruments: readonly InstrumentRow[];
  /** The keys of those lines that the country has already. */
  readonly known: ReadonlySet<string>;
}

/** Recommendations of a country out of a file: first looked at, then taken as a whole or not at all. */
@Injectable()
export class RecommendationImportService implements OnApplicationShutdown {
  private readonly checks = new WorkerPool<RecommendationFileTask, CheckedRecommendations>({
    name: 'recommendation-file',
    file: new URL('check-recommendations.worker.js', import.meta.url),
    maxWorkers: 1,
    maxQueued: 10,
    timeoutMs: 20_000,
    maxMemoryMb: 256,
  });

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPool,
    private readonly instruments: InstrumentsQuery,
    private readonly gate: TextCheckService,
  ) {}

  /** What would come of a file, line by line. Nothing is kept. */
  async preview(
    actor: Actor,
    country: CountryCode,
    request: FastifyRequest,
  ): Promise<RecommendationImportPreviewView> {
    const { records, faults, omittedFaults, instruments, known } = await this.receive(
      actor,
      country,
      request,
    );
    const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
    return {
      lines: records.map((record) =>
        presentImportLine(record, byId.get(record.instrumentId)!, known.has(recommendationKey(record))),
      ),
      faults: faults.map((fault) => ({ ...fault })),
      omittedFaults,
    };
  }

  /** Takes a file whole, or refuses it whole with every fault at its line. */
  async import(
    actor: Actor,
    country: CountryCode,
    request: FastifyRequest,
  ): Promise<RecommendationImportView> {
    const { records, faults, omittedFaults, known } = await this.receive(actor, country, request);
    if (faults.length > 0) throw new ImportRefused(faults, omittedFaults);
    const fresh = records.filter((record) => !known.has(recommendationKey(record)));
    await this.gate.runChecks(fresh.flatMap(textsOf));
    return this.unitOfWork.run(actor, async (tx) => {
      if ((await countRecommendations(tx, country)) + fresh.length > RECOMMENDATION_LIMITS.perCountry)
        throw new RecommendationsFull();
      const added = await insertRecommendations(tx, country, actor.memberId, fresh);
      tx.audit({
        action: 'recommendation.imported',
        object: { kind: 'country', id: country },
        country,
        detail: { lines: records.length, added },
      });
      return { added, known: records.length - added };
    });
  }

  onApplicationShutdown(): Promise<void> {
    return this.checks.close();
  }

  private async receive(actor: Actor, country: CountryCode, request: FastifyRequest): Promise<ReceivedFile> {
    if (!mayWriteRecommendations(actor, country)) throw new NotFound();
    const { format, bytes } = await readFile(request);
    const instruments = await this.instruments.findAll();
    const text = decode(bytes);
    if (text === null) {
      const faults = [importFault(1, '', 'not-readable')];
      return { records: [], faults, omittedFaults: 0, instruments, known: new Set() };
    }
    const checked = await this.checks.run({ format, text, country, instruments });
    return { ...checked, instruments, known: await this.findKnown(country, checked.records) };
  }

  private async findKnown(
    country: CountryCode,
    records: readonly RecommendationRecord[],
  ): Promise<ReadonlySet<string>> {
    const rows = await this.reads.query(
      SELECT_KNOWN.bind(
        country,
        records.map(({ instrumentId }) => instrumentId),
        records.map(({ source }) => source),
        records.map(({ number }) => number),
      ),
    );
    return new Set(rows.map(recommendationKey));
  }
}

async function readFile(request: FastifyRequest): Promise<{ format: 'csv' | 'json'; bytes: Buffer }> {
  const { file } = await readUploadForm(request, async (part) => ({
    filename: part.filename.toLowerCase(),
    bytes: await readBounded(part.file, RECOMMENDATION_LIMITS.fileBytes),
  }));
  const format = (['csv', 'json'] as const).find((ending) => file.filename.endsWith(`.${ending}`));
  if (!format) throw new FileTypeMismatch();
  if (file.bytes.length === 0) throw new FileEmpty();
  return { format, bytes: file.bytes };
}

/** The text of a file in UTF-8, with its mark or without; null of one that is written otherwise. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Each is named by its line, so that whoever wrote the file finds what may not be in it. */
function textsOf({ line, source, number, text, answer }: RecommendationRecord): IncomingText[] {
  return Object.entries({ source, number, text, answer })
    .filter(([, words]) => words !== '')
    .map(([column, words]) => ({ field: `lines.${line}.${column}`, text: words }));
}
