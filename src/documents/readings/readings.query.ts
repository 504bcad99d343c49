import { Injectable } from '@nestjs/common';
import type { CountryCode, SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { memberByIdSql } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { displayNameFor, type MemberRecord } from '#platform/people/person';
import { iso, TODAY } from '../document-columns.sql.ts';
import { mayChange, mayReadLog } from '../documents.policy.ts';
import { DocumentsQuery } from '../documents.query.ts';
import type { ReadingList } from './dto/reading.view.ts';

interface SeatRow {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly seat: SeatType;
  readonly confirmedBy: MemberRecord | null;
  readonly confirmedAt: string | null;
}

interface ReadingRow {
  readonly id: string;
  readonly version: number;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly again: boolean;
  readonly askedBy: MemberRecord;
  readonly askedAt: string;
  readonly closedAt: string | null;
  readonly seats: readonly SeatRow[] | null;
}

/** A version that waits to be read by the reader's seat. */
export interface AwaitedReading {
  readonly documentId: string;
  readonly title: string;
  readonly version: number;
  /** By which day. */
  readonly day: string;
  readonly overdue: boolean;
}

const MAX_AWAITED = 5;

/** Who was asked to read which version, and who has. */
@Injectable()
export class ReadingsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentsQuery,
  ) {}

  /** All of it for those who may change the document and the secretariat; of one's own seat for a seat. */
  async list(actor: Actor, documentId: string): Promise<ReadingList> {
    const document = await this.documents.find(actor, documentId);
    const whole = actor.role === 'secretariat' || mayReadLog(actor, document);
    const seatId = actor.seat?.id ?? null;
    const rows = await this.database.query<ReadingRow[]>(
      `
        select r.id, r.version, r.due_on::text as "dueOn", r.due_on < ${TODAY} as overdue, r.again,
          ${memberByIdSql('r.asked_by')} as "askedBy", ${iso('r.asked_at')} as "askedAt",
          ${iso('r.closed_at')} as "closedAt", (
            select json_agg(
              json_build_object(
                'seatId', s.id, 'country', s.country_code, 'seat', s.type,
                'confirmedBy', ${memberByIdSql('g.confirmed_by')}, 'confirmedAt', ${iso('g.confirmed_at')}
              ) order by s.country_code, s.type
            )
            from document_reading_seat g
            join team_seat s on s.id = g.seat_id
            where g.reading_id = r.id and ($2 or s.id = $3::uuid)
          ) as seats
        from document_reading r
        where r.document_id = $1
        order by r.asked_at desc, r.id desc`,
      [documentId, whole, seatId],
    );
    return {
      items: rows
        .filter(({ seats }) => seats !== null)
        .map(({ askedBy, seats, ...row }) => ({
          ...row,
          askedByName: displayNameFor(actor, askedBy),
          seats: (seats ?? []).map(({ seatId: id, confirmedBy, ...seat }) => ({
            ...seat,
            confirmedByName: confirmedBy && displayNameFor(actor, confirmedBy),
            mine: id === seatId,
          })),
          whole,
          mayConfirm:
            row.closedAt === null &&
            (seats ?? []).some((seat) => seat.seatId === seatId && seat.confirmedAt === null),
        })),
      mayAsk: document.state === 'current' && document.audience !== 'named' && mayChange(actor, document),
    };
  }

  /** What waits to be read by the actor's seat, the first to be due first. */
  findAwaited(actor: Actor): Promise<AwaitedReading[]> {
    const { seat } = actor;
    if (!seat) return Promise.resolve([]);
    const { where, parameters } = this.documents.visible(actor);
    return this.database.query<AwaitedReading[]>(
      `
        select d.id as "documentId", d.title, r.version, r.due_on::text as day, r.due_on < ${TODAY} as overdue
        from document_reading_seat g
        join document_reading r on r.id = g.reading_id and r.closed_at is null
        join document d on d.id = r.document_id and d.state = 'current'
        where g.seat_id = $3 and g.confirmed_at is null and ${where}
        order by r.due_on, r.id
        limit ${MAX_AWAITED}`,
      [...parameters, seat.id],
    );
  }
}
