import { fieldsThatSay } from './answer-fields.ts';
import { type RightsAttempt, sendAttempt } from './rights-attempts.ts';
import { RIGHTS_CALLERS, type RightsCaller } from './rights-callers.ts';
import type { RightsWorld } from './rights-world.ts';

/** What each of those who get an answer in JSON is told by it, as paths of fields. */
export type AnswersByCaller = ReadonlyMap<RightsCaller, ReadonlySet<string>>;

export async function answersByCaller(world: RightsWorld, one: RightsAttempt): Promise<AnswersByCaller> {
  const answers = await Promise.all(
    RIGHTS_CALLERS.map(async (caller) => {
      const { status, body } = await sendAttempt(world.callers[caller], one, one.ids);
      return status === 200 && typeof body === 'object' ? ([caller, fieldsThatSay(body)] as const) : null;
    }),
  );
  return new Map(answers.filter((answer) => answer !== null));
}
