import type { Actor } from '#platform/access/actor';
import { displayNameFor } from '#platform/people/person';
import {
  mayCertify,
  mayDecide,
  mayManageFunds,
  mayReadPapers,
  maySeeDeliberation,
  writesForCountry,
} from '../funding.policy.ts';
import type {
  FormerReportLineView,
  LineControlView,
  ReportLineAbilitiesView,
  ReportLineView,
  ReportTransitionView,
  ReportView,
} from './dto/report.view.ts';
import type { ControlRow, FormerLineRow, LineRow, ReportRow, TransitionRow } from './reports.query.ts';

export interface ReportParts {
  readonly report: ReportRow;
  readonly lines: readonly LineRow[];
  readonly controls: readonly ControlRow[];
  readonly history: readonly TransitionRow[];
}

function presentControl(actor: Actor, control: ControlRow, hidden: boolean): LineControlView {
  const { id, certifiedCents, deductedCents, parkedCents, errorType, state } = control;
  return {
    id,
    certifiedCents,
    deductedCents,
    parkedCents,
    errorType,
    state,
    reason: hidden ? null : control.reason,
    returnReason: hidden ? null : control.returnReason,
    proposedBy: displayNameFor(actor, control.proposedBy),
    proposedAt: control.proposedAt.toISOString(),
    secondedBy: control.secondedBy ? displayNameFor(actor, control.secondedBy) : null,
    secondedAt: control.secondedAt?.toISOString() ?? null,
  };
}

function lineAbilities(
  actor: Actor,
  report: ReportRow,
  line: LineRow,
  open: ControlRow | undefined,
): ReportLineAbilitiesView {
  const isOpenToControl = line.certifiedCents === null || line.parkedCents! > 0;
  const certifies = report.state !== 'draft' && mayCertify(actor, report, line);
  return {
    edit: report.state === 'draft' && writesForCountry(actor, report.country),
    propose: certifies && isOpenToControl && !open,
    second: certifies && open !== undefined && open.proposedBy.memberId !== actor.memberId,
  };
}

/** A line; of a sensitive one, those who need not see them get neither description nor file. */
function presentLine(
  actor: Actor,
  report: ReportRow,
  line: LineRow,
  controls: readonly ControlRow[],
): ReportLineView {
  const hidden = line.sensitive && !mayReadPapers(actor, report);
  const seen = controls.filter(({ state }) => state === 'confirmed' || maySeeDeliberation(actor, report));
  return {
    ...line,
    description: hidden ? null : line.description,
    invoiceNumber: hidden ? null : line.invoiceNumber,
    document: hidden ? null : line.document,
    controls: seen.map((control) => presentControl(actor, control, hidden)),
    may: lineAbilities(
      actor,
      report,
      line,
      controls.find(({ state }) => state === 'proposed'),
    ),
  };
}

/** A line as it was; of a sensitive one, those who need not see it get neither description nor invoice. */
function presentFormerLine(
  actor: Actor,
  report: ReportRow,
  { sensitive, ...line }: FormerLineRow,
): FormerReportLineView {
  const hidden = sensitive && !mayReadPapers(actor, report);
  return hidden ? { ...line, description: null, invoiceNumber: null } : line;
}

function presentTransition(actor: Actor, report: ReportRow, transition: TransitionRow): ReportTransitionView {
  const { state, reason, declaredCents, certifiedCents, lines } = transition;
  return {
    state,
    reason,
    declaredCents,
    certifiedCents,
    by: displayNameFor(actor, transition.by),
    at: transition.at.toISOString(),
    lines: lines && lines.map((line) => presentFormerLine(actor, report, line)),
  };
}

/** A report with its control; the lines of a draft are their team's alone. */
export function presentReport(actor: Actor, { report, lines, controls, history }: ReportParts): ReportView {
  const { deciders: _deciders, ...rest } = report;
  const isOwnDraft = report.state === 'draft' && writesForCountry(actor, report.country);
  const seen = report.state === 'draft' && !isOwnDraft ? [] : lines;
  return {
    ...rest,
    lines: seen.map((line) =>
      presentLine(
        actor,
        report,
        line,
        controls.filter(({ lineId }) => lineId === line.id),
      ),
    ),
    history: history.map((transition) => presentTransition(actor, report, transition)),
    may: {
      edit: isOwnDraft && report.mode === 'expenses',
      submit: isOwnDraft && lines.length > 0,
      reopen: report.state !== 'draft' && mayManageFunds(actor) && mayDecide(actor, report),
    },
  };
}
