import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
type PendingWork = Schemas['WaitsForMeView'];

/** One thing that waits for me, whatever it is. */
export type PendingItem =
  | { readonly kind: 'ballot'; readonly key: string; readonly ballot: Schemas['BallotLineView'] }
  | { readonly kind: 'poll'; readonly key: string; readonly poll: Schemas['HomePollView'] }
  | { readonly kind: 'answer'; readonly key: string; readonly meeting: Schemas['HomeMeetingView'] }
  | { readonly kind: 'consultation'; readonly key: string; readonly round: Schemas['HomeConsultationView'] }
  | { readonly kind: 'consensus'; readonly key: string; readonly rating: Schemas['HomeConsensusView'] }
  | { readonly kind: 'review'; readonly key: string; readonly review: Schemas['HomeReviewView'] }
  | { readonly kind: 'call'; readonly key: string; readonly call: Schemas['HomeCallView'] }
  | { readonly kind: 'question'; readonly key: string; readonly question: Schemas['HomeQuestionView'] }
  | { readonly kind: 'reading'; readonly key: string; readonly reading: Schemas['HomeReadingView'] }
  | { readonly kind: 'plan'; readonly key: string; readonly line: Schemas['HomePlanLineView'] }
  | {
      readonly kind: 'recommendation';
      readonly key: string;
      readonly recommendation: Schemas['HomeRecommendationView'];
    }
  | { readonly kind: 'duty'; readonly key: string; readonly duty: Schemas['HomeDutyView'] };

const NO_DUE_DATE = Number.POSITIVE_INFINITY;

/** A day is over at its end. */
const endOfDay = (day: string): number => Date.parse(`${day}T23:59:59Z`);

/** What has neither day nor instant comes last. */
function dueInstant({ until, day }: { until: string | null; day: string | null }): number {
  if (until !== null) return Date.parse(until);
  return day === null ? NO_DUE_DATE : endOfDay(day);
}

/** Everything that waits for me in one order, by when it is due. */
export function sortPendingItems({
  ballots,
  polls,
  answers,
  duties,
  consultations,
  consensus,
  reviews,
  calls,
  questions,
  readings,
  planLines,
  recommendations,
}: PendingWork): PendingItem[] {
  const placed: (readonly [at: number, duty: PendingItem])[] = [
    ...ballots.map(
      (ballot) =>
        [Date.parse(ballot.closesAt), { kind: 'ballot', key: `ballot ${ballot.id}`, ballot }] as const,
    ),
    ...polls.map(
      (poll) => [Date.parse(poll.answerBy), { kind: 'poll', key: `poll ${poll.id}`, poll }] as const,
    ),
    ...answers.map(
      (meeting) =>
        [Date.parse(meeting.startsAt), { kind: 'answer', key: `answer ${meeting.id}`, meeting }] as const,
    ),
    ...consultations.map(
      (round) =>
        [
          Date.parse(round.until),
          { kind: 'consultation', key: `consultation ${round.roundId}`, round },
        ] as const,
    ),
    ...consensus.map(
      (rating) =>
        [
          Date.parse(rating.until),
          { kind: 'consensus', key: `consensus ${rating.processId}`, rating },
        ] as const,
    ),
    ...reviews.map(
      (review) =>
        [endOfDay(review.day), { kind: 'review', key: `review ${review.standardId}`, review }] as const,
    ),
    ...calls.map(
      (call) => [endOfDay(call.day), { kind: 'call', key: `call ${call.periodId}`, call }] as const,
    ),
    ...questions.map(
      (question) => [NO_DUE_DATE, { kind: 'question', key: `question ${question.id}`, question }] as const,
    ),
    ...readings.map(
      (reading) =>
        [
          endOfDay(reading.day),
          { kind: 'reading', key: `reading ${reading.documentId} ${reading.version}`, reading },
        ] as const,
    ),
    ...planLines.map((line) => [endOfDay(line.day), { kind: 'plan', key: `plan ${line.id}`, line }] as const),
    ...recommendations.map(
      (recommendation) =>
        [
          endOfDay(recommendation.day),
          { kind: 'recommendation', key: `recommendation ${recommendation.id}`, recommendation },
        ] as const,
    ),
    ...duties.map(
      (duty) => [dueInstant(duty), { kind: 'duty', key: `${duty.kind} ${duty.objectId}`, duty }] as const,
    ),
  ];
  return placed.sort(([a], [b]) => (a === b ? 0 : a - b)).map(([, duty]) => duty);
}
