import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.ts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.decorator.ts';
import { OBJECT_ID } from '../../platform/http/object-id.ts';
import { BallotQuery } from '../ballot.query.ts';
import { presentReceipt } from '../ballots.presenter.ts';
import {
  AnnounceBallot,
  ArrangeSeat,
  BallotReason,
  DecideTie,
  EnterPaper,
  ExtendBallot,
  LotText,
  RecordOutcome,
  RedactReason,
} from '../dto/ballot-life.dto.ts';
import { BallotBundleView, BallotLifeView, CreatedBallotView } from '../dto/ballot-life.view.ts';
import { NewBallot, planOfQuestion } from '../dto/new-ballot.dto.ts';
import { ReceiptView } from '../dto/paper.view.ts';
import { BundleHolders } from './bundle-holders.service.ts';
import { ClosingConfirmation } from './closing-confirmation.service.ts';
import { BallotEntries } from './entries.service.ts';
import { presentLife } from './life.presenter.ts';
import { BallotLifeQuery } from './life.query.ts';
import { BallotOutcomes } from './outcome.service.ts';
import { BallotSettling } from './release.service.ts';
import { BallotRunning } from './running.service.ts';
import { BallotSeats } from './seats.service.ts';

@Controller('ballots')
export class BallotLifeController {
  constructor(
    private readonly ballots: BallotQuery,
    private readonly life: BallotLifeQuery,
    private readonly running: BallotRunning,
    private readonly seats: BallotSeats,
    private readonly settling: BallotSettling,
    private readonly outcomes: BallotOutcomes,
    private readonly entries: BallotEntries,
    private readonly holders: BundleHolders,
    private readonly closings: ClosingConfirmation,
  ) {}

  /** Puts a question that stands by itself to the vote, or keeps it as a draft. */
  @Post()
  @Allow('ballots:manage')
  async create(@CurrentActor() actor: Actor, @Body() input: NewBallot): Promise<CreatedBallotView> {
    const plan = planOfQuestion(input);
    return {
      id: input.draft
        ? await this.running.draft(actor, plan)
        : await this.running.announceNew(actor, plan, input.shortNotice),
    };
  }

  /** Puts another draft in the place of this one. */
  @Put(':id/draft')
  @Allow('ballots:manage')
  async redraft(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: NewBallot,
  ): Promise<CreatedBallotView> {
    return { id: await this.running.redraft(actor, id, planOfQuestion(input)) };
  }

  /** What else its page tells: reasons, confirmations, what follows, the record. */
  @Get(':id/life')
  @Allow('ballots:read')
  async of(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<BallotLifeView> {
    const ballot = await this.ballots.one(actor, id);
    return presentLife(actor, ballot, await this.life.of(actor, ballot));
  }

  /** Everything that anyone needs to count it again. */
  @Get(':id/bundle')
  @Allow('ballots:read')
  @Header('content-disposition', 'attachment; filename="ballot.json"')
  async bundle(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<BallotBundleView> {
    return this.life.bundle(actor, await this.ballots.one(actor, id));
  }

  /**
   * An auditor becomes one of the two, of different countries, who hold a bundle that small numbers keep
   * back.
   */
  @Post(':id/bundle-holders')
  @Allow('ballots:read')
  @HttpCode(204)
  async holdBundle(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.holders.takeOver(actor, id);
  }

  @Post(':id/announce')
  @Allow('ballots:manage')
  @HttpCode(204)
  async announce(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { shortNotice }: AnnounceBallot,
  ): Promise<void> {
    await this.running.announce(actor, id, shortNotice);
  }

  @Post(':id/withdraw')
  @Allow('ballots:manage')
  @HttpCode(204)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason }: BallotReason,
  ): Promise<void> {
    await this.running.withdraw(actor, id, reason);
  }

  @Post(':id/close')
  @Allow('ballots:manage')
  @HttpCode(204)
  async closeEarly(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason }: BallotReason,
  ): Promise<void> {
    await this.running.closeEarly(actor, id, reason);
  }

  @Post(':id/extend')
  @Allow('ballots:manage')
  @HttpCode(204)
  async extend(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { closesAt, reason }: ExtendBallot,
  ): Promise<void> {
    await this.running.extend(actor, id, new Date(closesAt), reason);
  }

  /** Arranges for my seat before the opening: its proxy, or that it takes no part. */
  @Put(':id/arrangement')
  @Allow('ballots:cast')
  @HttpCode(204)
  async arrange(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: ArrangeSeat,
  ): Promise<void> {
    await this.seats.arrange(actor, id, input);
  }

  /** My seat has looked at the count and lets it out; with a seat of another country it is released. */
  @Post(':id/confirmations')
  @Allow('ballots:cast')
  @HttpCode(204)
  async confirm(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.settling.confirm(actor, id);
  }

  /** Lets the result out of a ballot that somebody else closed while seats could still vote. */
  @Post(':id/closing-confirmation')
  @Allow('ballots:read')
  @HttpCode(204)
  async confirmClosing(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.closings.confirm(actor, id);
  }

  /** The country in the chair decides among the tied. */
  @Post(':id/tie')
  @Allow('ballots:cast')
  @HttpCode(204)
  async decideTie(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { chosen, reason }: DecideTie,
  ): Promise<void> {
    await this.settling.decide(actor, id, chosen, reason);
  }

  /** My seat's words for the lot. */
  @Post(':id/lot')
  @Allow('ballots:cast')
  @HttpCode(204)
  async giveWords(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { text }: LotText,
  ): Promise<void> {
    await this.settling.giveWords(actor, id, text);
  }

  @Put(':id/outcome')
  @Allow('ballots:manage')
  @HttpCode(204)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reviewOn, ...input }: RecordOutcome,
  ): Promise<void> {
    await this.outcomes.record(actor, id, { ...input, reviewOn: reviewOn ?? null });
  }

  @Post(':id/review')
  @Allow('ballots:manage')
  @HttpCode(204)
  async review(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason }: BallotReason,
  ): Promise<void> {
    await this.outcomes.review(actor, id, reason);
  }

  /** Takes back the words of a paper; that they were there stays visible. */
  @Post(':id/redactions')
  @Allow('ballots:read')
  @HttpCode(204)
  async redact(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { seatId }: RedactReason,
  ): Promise<void> {
    await this.outcomes.redact(actor, id, seatId);
  }

  /** Enters a paper that came by telephone or on paper; a second officer confirms it. */
  @Post(':id/entries')
  @Allow('ballots:manage')
  async enter(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { seatId, way, ...paper }: EnterPaper,
  ): Promise<CreatedBallotView> {
    return {
      id: await this.entries.enter(
        actor,
        id,
        seatId,
        way,
        Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined)),
      ),
    };
  }

  @Post(':id/entries/:entryId/confirm')
  @Allow('ballots:manage')
  async confirmEntry(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('entryId', OBJECT_ID) entryId: string,
  ): Promise<ReceiptView> {
    return presentReceipt(await this.entries.confirm(actor, id, entryId));
  }

  /**
   * Says that a paper which was entered for my seat is not mine: it goes, and no other is entered for the
   * seat.
   */
  @Post(':id/entries/:entryId/refusal')
  @Allow('ballots:read')
  @HttpCode(204)
  async refuseEntry(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('entryId', OBJECT_ID) entryId: string,
  ): Promise<void> {
    await this.entries.refuse(actor, id, entryId);
  }

  @Delete(':id/entries/:entryId')
  @Allow('ballots:manage')
  @HttpCode(204)
  async takeBack(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('entryId', OBJECT_ID) entryId: string,
  ): Promise<void> {
    await this.entries.takeBack(actor, id, entryId);
  }
}
