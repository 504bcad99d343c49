import type { Transaction } from '@tiptap/pm/state';

interface Move {
  readonly step: number;
  readonly from: number;
  readonly size: number;
  readonly to: number;
}

const POSITIONS = 'positions of a change that came from elsewhere';

/** Where what stood in a document stands after a change that came from elsewhere, if it is one. */
export const positionsIn = (tr: Transaction): PositionMap | undefined =>
  tr.getMeta(POSITIONS) as PositionMap | undefined;

/**
 * Where a position is after the steps of a transaction. What was taken out and put in elsewhere goes along,
 * unlike in the steps' own maps.
 */
export class PositionMap {
  private readonly all: Move[] = [];

  constructor(private readonly tr: Transaction) {
    tr.setMeta(POSITIONS, this);
  }

  /** Whether nothing was moved. */
  get isPlain(): boolean {
    return this.all.length === 0;
  }

  /** Said when a node was taken out at `from` by the last step and is put in at `to` by the next one. */
  moves(from: number, size: number, to: number): void {
    this.all.push({ step: this.tr.steps.length - 1, from, size, to });
  }

  map(pos: number, side: -1 | 1): number {
    return this.follow(pos, side).pos;
  }

  /** Whether what stood on both sides of a position is gone. */
  loses(pos: number): boolean {
    return this.follow(pos, -1).lost;
  }

  private follow(pos: number, side: -1 | 1): { pos: number; lost: boolean } {
    const { maps } = this.tr.mapping;
    let [now, lost] = [pos, false];
    for (let step = 0; step < maps.length; step += 1) {
      const move = this.all.find((each) => each.step === step);
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
