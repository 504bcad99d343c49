import { Controller, Get } from '@nestjs/common';
import { type DutyRow, OpenDuties } from '../agendas/index.ts';
import { BallotQuery, presentBallotLine } from '../ballots/index.ts';
import { UnsettledQuery } from '../deliveries/index.ts';
import type { Actor } from '../platform/access/actor.ts';
import { Allow } from '../platform/access/allow.decorator.ts';
import { CurrentActor } from '../platform/access/current-actor.decorator.ts';
import { Clock } from '../platform/time/clock.ts';
import { OpenCallQuery } from '../priorities/index.ts';
import { AwaitedAnswerQuery, type AwaitedAnswerRow, DueReviewQuery } from '../standards/index.ts';
import {
  type HomeConsultationView,
  type HomeDutyTotalView,
  type HomeDutyView,
  type HomeMeetingView,
  HomeView,
} from './dto/home.view.ts';
import { type HomeMeetingRow, HomeQuery } from './home.query.ts';
import { InboxQueries } from './inbox.query.ts';
import { presentNotification } from './notifications.presenter.ts';

const COMMENTS_MOST = 5;
const CHANGES_MOST = 8;
const BALLOTS_MOST = 10;

@Controller('home')
export class HomeController {
  constructor(
    private readonly home: HomeQuery,
    private readonly inbox: InboxQueries,
    private readonly ballots: BallotQuery,
    private readonly duties: OpenDuties,
    private readonly consultations: AwaitedAnswerQuery,
    private readonly reviews: DueReviewQuery,
    private readonly calls: OpenCallQuery,
    private readonly deliveries: UnsettledQuery,
    private readonly clock: Clock,
  ) {}

  /** My next meeting, what waits for me, and what changed. */
  @Get()
  @Allow('member')
  async mine(@CurrentActor() actor: Actor): Promise<HomeView> {
    const [
      next,
      answers,
      polls,
      ballots,
      comments,
      duties,
      consultations,
      reviews,
      calls,
      deliveries,
      changed,
      now,
    ] = await Promise.all([
      this.home.next(actor),
      this.home.waitingForAnswer(actor),
      this.home.waitingForDates(actor),
      this.ballots.list(actor, { waiting: true, limit: BALLOTS_MOST }),
      this.inbox.page(actor, { unread: true, limit: COMMENTS_MOST }, 'comment-posted'),
      this.duties.of(actor),
      this.consultations.of(actor),
      this.reviews.of(actor),
      this.calls.of(actor),
      this.deliveries.waitingFor(actor),
      this.inbox.page(actor, { limit: CHANGES_MOST + COMMENTS_MOST }),
      this.clock.now(),
    ]);
    return {
      next: next && presentMeeting(next),
      waits: {
        answers: answers.map(presentMeeting),
        polls: polls.map(({ answerBy, ...poll }) => ({ ...poll, answerBy: answerBy.toISOString() })),
        ballots: ballots.items
          .map((ballot) => presentBallotLine(actor, ballot, now))
          .sort((a, b) => a.closesAt.localeCompare(b.closesAt)),
        comments: comments.items.map((row) => presentNotification(actor, row)),
        duties: duties.map(presentDuty),
        dutyTotals: totalsOf(duties),
        consultations: consultations.map(presentConsultation),
        reviews,
        calls,
        deliveries,
      },
      changed: besides(changed.items, comments.items)
        .slice(0, CHANGES_MOST)
        .map((row) => presentNotification(actor, row)),
    };
  }
}

/** What waits is said once: it is no news below. */
function besides<Row extends { readonly id: string }>(rows: readonly Row[], said: readonly Row[]): Row[] {
  const known = new Set(said.map(({ id }) => id));
  return rows.filter(({ id }) => !known.has(id));
}

function presentDuty({
  kind,
  objectId,
  meetingId,
  meetingTitle,
  words,
  reference,
  times,
  day,
  until,
  overdue,
}: DutyRow): HomeDutyView {
  return {
    kind,
    objectId,
    meetingId,
    meetingTitle,
    words,
    reference,
    times,
    day,
    until: until && until.toISOString(),
    overdue,
  };
}

function presentConsultation({ until, ...round }: AwaitedAnswerRow): HomeConsultationView {
  return { ...round, until: until.toISOString() };
}

function totalsOf(duties: readonly DutyRow[]): HomeDutyTotalView[] {
  return [...new Map(duties.map(({ kind, total }) => [kind, { kind, total }])).values()];
}

function presentMeeting(row: HomeMeetingRow): HomeMeetingView {
  return { ...row, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() };
}
