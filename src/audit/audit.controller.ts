import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { type Page, parseCursor, pageLimit, PageQuery, toPage } from '#platform/persistence/page';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { type AccessCursor, AccessesQuery } from './accesses.query.ts';
import {
  presentAccesses,
  presentEntries,
  presentOwnActions,
  presentVerification,
} from './audit.presenter.ts';
import { AuditQuery, type AuditRow } from './audit.query.ts';
import { AuditPageQuery } from './dto/audit.input.ts';
import {
  AccessList,
  AuditEntryList,
  AuditKindList,
  AuditVerificationView,
  OwnActionList,
} from './dto/audit.view.ts';
import {
  DOWNLOAD_ACTIONS,
  type RecordRead,
  type RecordReadCursor,
  RecordReadsQuery,
} from './record-reads.query.ts';
import { AuditVerificationService } from './audit-verification.service.ts';

@Controller('audit')
export class AuditController {
  constructor(
    private readonly query: AuditQuery,
    private readonly accessesQuery: AccessesQuery,
    private readonly recordReads: RecordReadsQuery,
    private readonly verification: AuditVerificationService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** What you did, the latest first. */
  @Get('mine')
  @Allow('audit:read-own')
  async mine(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<OwnActionList> {
    const limit = pageLimit(query);
    const rows = await this.query.findOwn(actor.memberId, limit + 1, parseBefore(query));
    return presentOwnActions(toPage(rows, limit, (row) => [Number(row.seq)]));
  }

  /** Who saw what of yours, the latest first. */
  @Get('accesses')
  @Allow('audit:read-own')
  async accesses(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<AccessList> {
    const limit = pageLimit(query);
    const before = parseCursor(query, 'instant', 'sequence', 'id') as AccessCursor | null;
    const rows = await this.accessesQuery.find(actor, limit + 1, before);
    return presentAccesses(
      actor,
      toPage(rows, limit, ({ exactly, seq, id }) => [exactly, Number(seq), id]),
    );
  }

  /** The kinds of record of which the log tells, to choose from. */
  @Get('kinds')
  @Allow('audit:read')
  async kinds(): Promise<AuditKindList> {
    return { items: await this.query.findKinds() };
  }

  /** What everybody did, as ids, the latest first. That you looked stands in the log too. */
  @Get()
  @Allow('audit:read')
  @StepUp()
  async all(@CurrentActor() actor: Actor, @Query() query: AuditPageQuery): Promise<AuditEntryList> {
    const page = isOfRecordReads(query)
      ? await this.readsOfRecord(actor, query)
      : await this.entries(actor, query);
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit({
        action: 'audit.read',
        object: { kind: 'audit-log', id: 'all' },
        detail: { rows: page.items.length },
      });
      return Promise.resolve();
    });
    return presentEntries(page);
  }

  /** Recomputes all seals from the rows and names the first row that is not what was sealed. */
  @Get('verification')
  @Allow('audit:read')
  @StepUp()
  async verify(@CurrentActor() actor: Actor): Promise<AuditVerificationView> {
    return presentVerification(await this.verification.verify(actor));
  }

  private async entries(actor: Actor, query: AuditPageQuery): Promise<Page<AuditRow>> {
    const limit = pageLimit(query);
    const rows = await this.query.findAll(query, actor.timeZone, limit + 1, parseBefore(query));
    return toPage(rows, limit, (row) => [Number(row.seq)]);
  }

  private async readsOfRecord(actor: Actor, query: AuditPageQuery): Promise<Page<RecordRead>> {
    const limit = pageLimit(query);
    const before = parseCursor(query, 'instant', 'sequence', 'id') as RecordReadCursor | null;
    const rows = await this.recordReads.find(query, actor.timeZone, limit + 1, before);
    return toPage(rows, limit, ({ exactly, seq, id }) => [exactly, Number(seq ?? 0), id]);
  }
}

/** Who read one record: the log says so, and the library of what was downloaded. */
function isOfRecordReads({ objectId, reads, action = '' }: AuditPageQuery): boolean {
  return objectId !== undefined && (reads === true || DOWNLOAD_ACTIONS.includes(action));
}

/** The number that a cursor holds. */
function parseBefore(query: PageQuery): number | undefined {
  return parseCursor(query, 'sequence')?.[0] as number | undefined;
}
