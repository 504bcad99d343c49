import { Controller, Get } from '@nestjs/common';
import { type DutyRow, OpenDutiesQuery } from '../agendas/index.ts';
import { BallotQuery, presentBallotLine } from '../ballots/index.ts';
import { UnsettledDeliveryQuery } from '../deliveries/index.ts';
import { ReadingsQuery } from '../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import type { Page } from '#platform/persistence/page';
import { Uncompressed } from '#platform/http/compression';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { Clock } from '#platform/time/clock';
import { QuestionQuery, type WaitingQuestionRow } from '../practices/index.ts';
import { type OwnRecommendationRow, OwnRecommendationsQuery } from '../monitoring/index.ts';
import { type OwnLineRow, OwnLinesQuery } from '../plans/index.ts';
import { OpenCallQuery } from '../priorities/index.ts';
import { PendingCountRegistry } from '../reminders/index.ts';
import {
  AwaitedAnswerQuery,
  type AwaitedAnswerRow,
  AwaitedRatingsQuery,
  type AwaitedRatingsRow,
  DueReviewQuery,
} from '../standards/index.ts';
import { WordingReportQuery } from '../wording/index.ts';
import {
  type HomeConsensusView,
  type HomeConsultationView,
  type HomeDutyTotalView,
  type HomeDutyView,
  type HomeMeetingView,
  type HomeQuestionView,
  type HomeNewsView,
  type HomePlanLineView,
  type HomeRecommendationView,
  HomeView,
} from './dto/home.view.ts';
import { type HomeMeetingRow, HomeQuery } from './home.query.ts';
import { NewsQuery, type NewsRow } from './news/news.query.ts';
import { type NotificationGroup, NotificationGroupService } from './notification-group.service.ts';
import { NotificationQuery } from './notification.query.ts';
import { presentGroup, presentNotification } from './notifications.presenter.ts';

const MAX_COMMENTS = 5;
const MAX_CHANGES = 8;
const MAX_BALLOTS = 10;

@Controller('home')
export class HomeController {
  constructor(
    private readonly home: HomeQuery,
    private readonly notifications: NotificationQuery,
    private readonly groups: NotificationGroupService,
    private readonly ballots: BallotQuery,
    private readonly duties: OpenDutiesQuery,
    private readonly consultations: AwaitedAnswerQuery,
    private readonly consensus: AwaitedRatingsQuery,
    private readonly reviews: DueReviewQuery,
    private readonly calls: OpenCallQuery,
    private readonly readings: ReadingsQuery,
    private readonly planLines: OwnLinesQuery,
    private readonly recommendations: OwnRecommendationsQuery,
    private readonly questions: QuestionQuery,
    private readonly pending: PendingCountRegistry,
    private readonly deliveries: UnsettledDeliveryQuery,
    private readonly wordingReports: WordingReportQuery,
    private readonly news: NewsQuery,
    private readonly clock: Clock,
  ) {}

  /** My next meeting, what waits for me, and what changed. */
  @Get()
  @Allow('member')
  @Uncompressed()
  async mine(@CurrentActor() actor: Actor): Promise<HomeView> {
    const comments = this.notifications.page(actor, { unread: true, limit: MAX_COMMENTS }, 'comment-posted');
    const [
      next,
      answers,
      polls,
      ballots,
      waitingComments,
      duties,
      consultations,
      consensus,
      reviews,
      calls,
      readings,
      planLines,
      recommendations,
      questions,
      termProposals,
      deliveries,
      wordingReports,
      changed,
      news,
      now,
    ] = await Promise.all([
      this.home.findNextMeeting(actor),
      this.home.findUnansweredInvitations(actor),
      this.home.findUnansweredPolls(actor),
      this.ballots.list(actor, { waiting: true, limit: MAX_BALLOTS }),
      comments,
      this.duties.of(actor),
      this.consultations.findForActor(actor),
      this.consensus.findForActor(actor),
      this.reviews.findForActor(actor),
      this.calls.of(actor),
      this.readings.findAwaited(actor),
      this.planLines.findForActor(actor),
      this.recommendations.findForActor(actor),
      this.questions.findWaiting(actor),
      this.pending.find('term-proposal', actor),
      this.deliveries.countFor(actor),
      this.wordingReports.countFor(actor),
      comments.then(({ items }) => this.findChanges(actor, items)),
      this.news.findLatest(actor),
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
        comments: waitingComments.items.map((row) => presentNotification(actor, row)),
        duties: duties.map(presentDuty),
        dutyTotals: totalsOf(duties),
        consultations: consultations.map(presentConsultation),
        consensus: consensus.map(presentConsensus),
        reviews,
        calls,
        readings,
        planLines: planLines.map(presentPlanLine),
        planLinesTotal: planLines[0]?.total ?? 0,
        recommendations: recommendations.map(presentRecommendation),
        recommendationsTotal: recommendations[0]?.total ?? 0,
        questions: questions.map(presentQuestion),
        termProposals,
        deliveries,
        wordingReports,
      },
      changed: changed.items.map((group) => presentGroup(actor, group)),
      news: news.map(presentNews),
    };
  }

  /** What waits is said once: it is no change besides. */
  private findChanges(
    actor: Actor,
    waiting: readonly { readonly id: string }[],
  ): Promise<Page<NotificationGroup>> {
    return this.groups.page(
      actor,
      { limit: MAX_CHANGES },
      waiting.map(({ id }) => id),
    );
  }
}

function presentNews({ kind, id, title, country, at }: NewsRow): HomeNewsView {
  return { kind, id, title, country, at: at.toISOString() };
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

function presentConsensus({ until, ...round }: AwaitedRatingsRow): HomeConsensusView {
  return { ...round, until: until.toISOString() };
}

function presentPlanLine({ id, country, action, area, day, overdue }: OwnLineRow): HomePlanLineView {
  return { id, country, action, area, day, overdue };
}

function presentRecommendation(row: OwnRecommendationRow): HomeRecommendationView {
  const { id, country, source, number, instrument, day, overdue } = row;
  return { id, country, source, number, instrument, day, overdue };
}

function presentQuestion({ askedAt, ...question }: WaitingQuestionRow): HomeQuestionView {
  return { ...question, askedAt: askedAt.toISOString() };
}

function totalsOf(duties: readonly DutyRow[]): HomeDutyTotalView[] {
  return [...new Map(duties.map(({ kind, total }) => [kind, { kind, total }])).values()];
}

function presentMeeting(row: HomeMeetingRow): HomeMeetingView {
  return { ...row, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() };
}
