import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import * as contentDisposition from 'content-disposition';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { Uncompressed } from '#platform/http/compression';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
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
} from '../dto/ballot-lifecycle.dto.ts';
import { BallotBundleView, BallotLifecycleView, CreatedBallotView } from '../dto/ballot-lifecycle.view.ts';
import { NewBallot, toQuestionPlan } from '../dto/new-ballot.dto.ts';
import { ReceiptView } from '../dto/paper.view.ts';
import { BundleHolderService } from './bundle-holder.service.ts';
import { EarlyCloseConfirmationService } from './early-close-confirmation.service.ts';
import { PaperEntryService } from './paper-entry.service.ts';
import { presentLifecycle } from './ballot-lifecycle.presenter.ts';
import { BallotLifecycleQuery } from './ballot-lifecycle.query.ts';
import { BallotOutcomeService } from './ballot-outcome.service.ts';
import { TieResolutionService } from './tie-resolution.service.ts';
import { BallotAdminService } from './ballot-admin.service.ts';
import { SeatArrangementService } from './seat-arrangement.service.ts';

@Controller('ballots')
export class BallotLifecycleController {
  constructor(
    private readonly ballots: BallotQuery,
    private readonly lifecycle: BallotLifecycleQuery,
    private readonly admin: BallotAdminService,
    private readonly arrangements: SeatArrangementService,
    private readonly tieResolution: TieResolutionService,
    private readonly outcomes: BallotOutcomeService,
    private readonly entries: PaperEntryService,
    private readonly bundleHolders: BundleHolderService,
    private readonly earlyCloseConfirmation: EarlyCloseConfirmationService,
  ) {}

  /** Puts a question that stands by itself to the vote, or keeps it as a draft. */
  @Post()
  @Allow('ballots:manage')
  @StepUp()
  async create(@CurrentActor() actor: Actor, @Body() input: NewBallot): Promise<CreatedBallotView> {
    const plan = toQuestionPlan(input);
    return {
      id: input.draft
        ? await this.admin.draft(actor, plan)
        : await this.admin.announceNew(actor, plan, input.shortNotice),
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
    return { id: await this.admin.replaceDraft(actor, id, toQuestionPlan(input)) };
  }

  /** What else its page shows: reasons, confirmations, what follows, the record. */
  @Get(':id/lifecycle')
  @Allow('ballots:read')
  async of(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<BallotLifecycleView> {
    const ballot = await this.ballots.findOne(actor, id);
    return presentLifecycle(actor, ballot, await this.lifecycle.find(actor, ballot));
  }

  /** Everything that anyone needs to count it again. */
  @Get(':id/bundle')
  @Allow('ballots:read')
  @Uncompressed()
  @Header('content-disposition', contentDisposition.create('ballot.json'))
  async bundle(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<BallotBundleView> {
    return this.lifecycle.bundle(actor, await this.ballots.findOne(actor, id));
  }

  /**
   * An auditor becomes one of the two, of different countries, who hold a bundle that small numbers keep
   * back.
   */
  @Post(':id/bundle-holders')
  @Allow('ballots:read')
  @HttpCode(204)
  async holdBundle(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.bundleHolders.becomeHolder(actor, id);
  }

  @Post(':id/announce')
  @Allow('ballots:manage')
  @StepUp()
  @HttpCode(204)
  async announce(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { shortNotice }: AnnounceBallot,
  ): Promise<void> {
    await this.admin.announce(actor, id, shortNotice);
  }

  @Post(':id/withdraw')
  @Allow('ballots:manage')
  @HttpCode(204)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason }: BallotReason,
  ): Promise<void> {
    await this.admin.withdraw(actor, id, reason);
  }

  @Post(':id/close')
  @Allow('ballots:manage')
  @StepUp()
  @HttpCode(204)
  async closeEarly(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason }: BallotReason,
  ): Promise<void> {
    await this.admin.closeEarly(actor, id, reason);
  }

  @Post(':id/extend')
  @Allow('ballots:manage')
  @HttpCode(204)
  async extend(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { closesAt, reason }: ExtendBallot,
  ): Promise<void> {
    await this.admin.extend(actor, id, new Date(closesAt), reason);
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
    await this.arrangements.arrange(actor, id, input);
  }

  /** My seat has looked at the count and lets it out; with a seat of another country it is released. */
  @Post(':id/confirmations')
  @Allow('ballots:cast')
  @HttpCode(204)
  async confirm(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.tieResolution.confirmCount(actor, id);
  }

  /** Lets the result out of a ballot that somebody else closed while seats could still vote. */
  @Post(':id/closing-confirmation')
  @Allow('ballots:read')
  @StepUp()
  @HttpCode(204)
  async confirmClosing(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.earlyCloseConfirmation.confirm(actor, id);
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
    await this.tieResolution.decideByChair(actor, id, chosen, reason);
  }

  /** My seat's words for the lot. */
  @Post(':id/lot')
  @Allow('ballots:cast')
  @HttpCode(204)
  async submitLotText(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { text }: LotText,
  ): Promise<void> {
    await this.tieResolution.submitLotText(actor, id, text);
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
    await this.entries.withdraw(actor, id, entryId);
  }
}
