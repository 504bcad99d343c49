import type { CountryCode, SeatType } from '@nbn/contracts';
import type { AdoptionCellView, AdoptionMatrixView } from './dto/adoption.view.ts';
import { groupCells, type VoiceCellRow } from './voices/adoption-voice.presenter.ts';

/** What a team agreed on of a clause, or what one of its seats says: then the row names it. */
export interface CellRow extends Omit<AdoptionCellView, 'status' | 'changedAt'> {
  readonly country: CountryCode;
  readonly seat: SeatType | null;
  readonly status: AdoptionCellView['status'] | null;
  /** In milliseconds: there are thousands of them, and a date of each would take longer than the rest. */
  readonly changedAt: number;
}

/** The teams' cells, and beside them those of their seats: neither is ever made of the other. */
export function presentCells(rows: readonly CellRow[]): Pick<AdoptionMatrixView, 'cells' | 'voices'> {
  const cells: AdoptionCellView[] = [];
  const voices: VoiceCellRow[] = [];
  for (const { seat, clauseId, country, status, asked, reviewOn, due, changedAt: at } of rows) {
    const changedAt = new Date(Math.trunc(at)).toISOString();
    if (seat) voices.push({ clauseId, country, seat, status, asked, changedAt });
    else cells.push({ clauseId, country, status: status!, asked, reviewOn, due, changedAt });
  }
  return { cells, voices: groupCells(voices) };
}
