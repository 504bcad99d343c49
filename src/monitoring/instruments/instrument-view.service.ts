import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { PrioritiesQuery } from '../../priorities/index.ts';
import { ClauseReferenceQuery } from '../../standards/index.ts';
import type { AnswersView, CrosswalkPriorityChoicesView, InstrumentsView } from './dto/instrument.view.ts';
import { presentInstrument } from './instruments.presenter.ts';
import { type CrosswalkSide, InstrumentsQuery } from './instruments.query.ts';

/** What a reader needs to read what is linked; areas are every member's. */
const SIDE_PERMISSIONS = {
  area: 'network:read',
  clause: 'standards:read',
  priority: 'priorities:read',
  period: 'priorities:read',
} as const;

/** The pages of instruments and the crosswalk, each put together from a few statements. */
@Injectable()
export class InstrumentViewService {
  constructor(
    private readonly query: InstrumentsQuery,
    private readonly clauses: ClauseReferenceQuery,
    private readonly priorities: PrioritiesQuery,
  ) {}

  /** Every instrument with its provisions, and what is linked as far as the actor may read it. */
  async list(actor: Actor): Promise<InstrumentsView> {
    const rows = await this.query.findAll();
    const clauseIds = rows.flatMap(({ provisions }) =>
      provisions.flatMap(({ links }) => links.flatMap(({ clauseId }) => clauseId ?? [])),
    );
    const clauses = actor.permissions.has('standards:read')
      ? await this.clauses.findVisible(actor, [...new Set(clauseIds)])
      : [];
    const clauseById = new Map(clauses.map((clause) => [clause.id, { ...clause }]));
    return {
      items: rows.map((row) => presentInstrument(actor, row, clauseById)),
      mayManage: actor.permissions.has('monitoring:manage'),
    };
  }

  /** The provisions to which an area, a clause or a priority answers; none where it is not the actor's to read. */
  async answers(actor: Actor, side: CrosswalkSide, id: string): Promise<AnswersView> {
    if (!(await this.mayRead(actor, side, id))) return { items: [] };
    const rows = await this.query.findAnswers(side, id);
    return { items: rows.map((row) => ({ ...row })) };
  }

  /** The agreed priorities that a provision can be linked to. */
  async priorityChoices(): Promise<CrosswalkPriorityChoicesView> {
    const rows = await this.priorities.findChoices();
    return { items: rows.map(({ id, periodId, title, period }) => ({ id, periodId, title, period })) };
  }

  /** Only clauses of published standards are linked, which every reader of standards reads. */
  private async mayRead(actor: Actor, side: CrosswalkSide, id: string): Promise<boolean> {
    if (!actor.permissions.has(SIDE_PERMISSIONS[side])) return false;
    return side !== 'clause' || (await this.clauses.findVisible(actor, [id])).length > 0;
  }
}
