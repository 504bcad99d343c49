import { SEAT_TYPES } from '@nbn/contracts';
import type { PlanLine, PlanLineInput } from './queries.ts';

/** The choice of who gives something to nobody. */
export const UNOWNED = 'nobody';

/** Whose something of a country is, as one choice of a form. */
export const ownerChoice = ({ seat, memberId }: PlanLine['owner']): string =>
  seat ? `seat:${seat}` : `member:${memberId ?? ''}`;

/** Such a choice as the API takes it. */
export function toOwnerInput(choice: string): PlanLineInput['owner'] {
  const [kind, value = ''] = choice.split(':');
  if (kind === 'member') return { memberId: value };
  return { seat: SEAT_TYPES.find((seat) => seat === value) ?? null };
}
