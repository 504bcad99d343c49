import { ACCORD_ITEMS } from '@nbn/consensus';
import type { ConsensusReportView, ReportClauseView } from '../dto/consensus-report.view.ts';
import type { ConsensusProcessView } from '../dto/consensus.view.ts';
import { RECORDED, type ReportFacts } from './report-facts.ts';

export interface WrittenItem {
  readonly item: string;
  readonly text: string;
  readonly revision: number;
}

/** Whether people can add to this item of the checklist. */
export function isWritableItem(id: string): boolean {
  return ACCORD_ITEMS.some((item) => item.id === id && item.source !== 'records');
}

/** The report of a process by the items of ACCORD: what the records know, and what people wrote. */
export function consensusReport(facts: ReportFacts, written: readonly WrittenItem[]): ConsensusReportView {
  const items = ACCORD_ITEMS.map(({ id, section, asks, source }) => {
    const own = written.find(({ item }) => item === id);
    const recorded = source === 'people' ? null : (RECORDED[id]?.(facts) ?? null);
    const text = own?.text ?? '';
    return {
      id,
      section,
      asks,
      writable: source !== 'records',
      recorded,
      text,
      revision: own?.revision ?? 0,
      missing: recorded === null && text === '',
    };
  });
  return {
    processId: facts.process.id,
    title: RECORDED['T1']!(facts)!,
    items,
    missing: items.filter(({ missing }) => missing).map(({ id }) => id),
    clauses: facts.process.content.map(presentReportClause),
  };
}

/** Field by field: what the reader's own seat said stays out of every report. */
function presentReportClause({
  number,
  text,
  removed,
  rounds,
}: ConsensusProcessView['content'][number]): ReportClauseView {
  return {
    number,
    text,
    removed,
    rounds: rounds.flatMap(({ round, void: isVoid, outcome, reasons }) =>
      outcome ? [{ round, void: isVoid, outcome, reasons: [...reasons] }] : [],
    ),
  };
}
