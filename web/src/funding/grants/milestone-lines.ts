import { MILESTONE_KINDS, type MilestoneKind } from '@nbn/contracts';

/** A milestone as it is agreed on. */
export interface MilestoneDraft {
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly dueOn: string;
  readonly weight: number;
}

const LINE = /^(\w+)\s+(\d{4}-\d{2}-\d{2})\s+(\d{1,4})\s+(\S.*)$/;

/** Milestones a line each: kind, day, weight, and what it is. Null where a line is none. */
export function parseMilestones(text: string): MilestoneDraft[] | null {
  const lines = text.split('\n').map((line) => line.trim());
  const drafts = lines.filter((line) => line !== '').map(parseLine);
  return drafts.length > 0 && drafts.every((draft) => draft !== null) ? drafts : null;
}

function parseLine(line: string): MilestoneDraft | null {
  const [, word, dueOn, weight, title] = LINE.exec(line) ?? [];
  const kind = MILESTONE_KINDS.find((known) => known === word);
  return kind && dueOn && title ? { kind, dueOn, weight: Number(weight), title } : null;
}

export const formatMilestones = (
  milestones: readonly {
    readonly kind: string;
    readonly dueOn: string;
    readonly title: string;
    readonly cents: number;
  }[],
): string => milestones.map(({ kind, dueOn, title }) => `${kind} ${dueOn} 1 ${title}`).join('\n');
