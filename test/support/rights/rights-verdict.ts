import { type ApiResponse, comparableResponse } from '../api-client.ts';
import { isUnprinted } from '../chromium.ts';
import { absentIds, doorOf, type RightsAttempt, sendAttempt } from './rights-attempts.ts';
import { RIGHTS_CALLERS, type RightsCaller } from './rights-callers.ts';
import { actionsBehind, callersWhoKnow, callersWhoMay, RIGHTS } from './rights-matrix.ts';
import type { RightsWorld } from './rights-world.ts';
import { wasRehearsed } from './rehearsal.ts';

/** How one caller was answered. */
export interface RightsAnswer {
  readonly caller: RightsCaller;
  readonly answer: ApiResponse;
  /** The answer about ids that nobody has, where this one says that there is nothing. */
  readonly absent: ApiResponse | null;
}

export const isDone = (answer: ApiResponse): boolean => answer.status < 300 || wasRehearsed(answer);
export const isNothing = ({ status }: ApiResponse): boolean => status === 404 || status === 401;

/** What each caller is told of nothing, by route: where no parent is theirs to see, it is the same for every thing. */
type AnswersOfNothing = Map<string, Promise<ApiResponse>>;
const OF_NOTHING = new WeakMap<RightsWorld, AnswersOfNothing>();

function askForNothing(world: RightsWorld, caller: RightsCaller, one: RightsAttempt): Promise<ApiResponse> {
  const known = OF_NOTHING.get(world) ?? new Map<string, Promise<ApiResponse>>();
  OF_NOTHING.set(world, known);
  const { seen = [], query = '' } = one.attempt;
  const parents = seen.map((parameter) => one.ids[one.attempt.path[parameter]!]);
  const asked = [caller, doorOf(one), query, ...parents].join(' ');
  const answer = known.get(asked) ?? sendAttempt(world.callers[caller], one, absentIds(one));
  known.set(asked, answer);
  return answer;
}

/** Every caller tries it; who is told that there is nothing tries again with ids that nobody has. */
export function tryAttempt(world: RightsWorld, one: RightsAttempt): Promise<readonly RightsAnswer[]> {
  return Promise.all(
    RIGHTS_CALLERS.map(async (caller) => {
      const answer = await sendAttempt(world.callers[caller], one, one.ids);
      const absent = isNothing(answer) ? await askForNothing(world, caller, one) : null;
      return { caller, answer, absent };
    }),
  );
}

/**
 * What is wrong with the answers, a line for each: who may is not refused for want of a right, who may not achieves
 * nothing, and to whoever may not know of the thing it is as if it were not there, word by word.
 */
export function faultsOf(one: RightsAttempt, answers: readonly RightsAnswer[]): readonly string[] {
  const [action] = actionsBehind(RIGHTS.subjects[one.of].kind, doorOf(one));
  const may = callersWhoMay(one.of, action!);
  const know = callersWhoKnow(one.of);
  const isThere = answers.some(({ caller, answer }) => may.has(caller) && !isNothing(answer));
  return answers.flatMap(({ caller, answer, absent }) => {
    const told = `${doorOf(one)} to ${caller}: ${wordsOf(answer)}`;
    if (absent && !isSameAnswer(answer, absent)) return [`${told}, and of nothing ${absent.status}`];
    if (answer.status >= 500 && !wasRehearsed(answer) && !isUnprinted(answer)) return [`${told}, a fault`];
    if (may.has(caller)) {
      const refused = answer.status === 403 || (isThere && isNothing(answer));
      return refused ? [`${told}, and the matrix allows it`] : [];
    }
    if (isDone(answer)) return [`${told}, and the matrix does not allow it`];
    return know.has(caller) || isNothing(answer) ? [] : [`${told}, and they may not know of it`];
  });
}

const isSameAnswer = (one: ApiResponse, other: ApiResponse): boolean =>
  JSON.stringify(comparableResponse(one)) === JSON.stringify(comparableResponse(other));

/** The status of an answer, with the code of the problem that it tells. */
export const wordsOf = ({ status, body }: ApiResponse): string =>
  typeof body['code'] === 'string' ? `${status} ${body['code']}` : String(status);
