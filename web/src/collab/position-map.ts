import type { Transaction } from '@tiptap/pm/state';

interface MovedNode {
  readonly step: number;
  readonly from: number;
  readonly size: number;
  readonly to: number;
}

const POSITION_MAP_META = 'positions of a change that came from elsewhere';

/** Where what stood in a document stands after a change that came from elsewhere, if it is one. */
export const positionMapOf = (tr: Transaction): PositionMap | undefined =>
  tr.getMeta(POSITION_MAP_META) as PositionMap | undefined;

/**
 * Where a position is after the steps of a transaction. What was taken out and put in elsewhere goes along,
 * unlike in the steps' own maps.
 */
export class PositionMap {
  private readonly moved: MovedNode[] = [];

  constructor(private readonly tr: Transaction) {
    tr.setMeta(POSITION_MAP_META, this);
  }

  /** Whether nothing was moved. */
  get hasNoMoves(): boolean {
    return this.moved.length === 0;
  }

  /** Said when a node was taken out at `from` by the last step and is put in at `to` by the next one. */
  recordMove(from: number, size: number, to: number): void {
    this.moved.push({ step: this.tr.steps.length - 1, from, size, to });
  }

  map(pos: number, side: -1 | 1): number {
    return this.trace(pos, side).pos;
  }

  /** Whether what stood on both sides of a position is gone. */
  isDeleted(pos: number): boolean {
    return this.trace(pos, -1).lost;
  }

  private trace(pos: number, side: -1 | 1): { pos: number; lost: boolean } {
    const { maps } = this.tr.mapping;
    let [now, lost] = [pos, false];
    for (let step = 0; step < maps.length; step += 1) {
      const move = this.moved.find((each) => each.step === step);
      if (move && now > move.from && now < move.from + move.size) {
        now += move.to - move.from;
        step += 1;
        continue;
      }
      const mapped = maps[step]!.mapResult(now, side);
      [now, lost] = [mapped.pos, lost || mapped.deletedAcross];
    }
    return { pos: now, lost };
  }
}
