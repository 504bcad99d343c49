import { POLL_ANSWERS, type PollAnswer } from '@nbn/contracts';
import type { PollMutations, PollView, VoterView } from './queries.ts';

/** The answers to a poll as table or as list. */
export interface AnswersProps {
  poll: PollView;
  voters: readonly VoterView[];
  /** What a convenor does about one of those asked; absent for others. */
  mutations?: PollMutations | undefined;
}

/** What a voter says to a date; `none` is no answer yet. */
export type ShownAnswer = PollAnswer | 'none';

export const SHOWN_ANSWERS: readonly ShownAnswer[] = [...POLL_ANSWERS, 'none'];

export function answerTo(slotId: string, voter: VoterView): ShownAnswer {
  return voter.answers.find((answer) => answer.slotId === slotId)?.answer ?? 'none';
}

/** Those who gave this answer to a date. */
export function votersWith(answer: ShownAnswer, slotId: string, voters: readonly VoterView[]): VoterView[] {
  return voters.filter((voter) => answerTo(slotId, voter) === answer);
}
