import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID, ORDINAL } from '#platform/http/object-id';
import { LiveEventQuery } from '#platform/live/live-event.query';
import { ClauseReferenceQuery, EvidenceQuery } from '../../standards/index.ts';
import { conversationRoom } from '../conversation/conversation.broadcaster.ts';
import {
  ChangePractice,
  ClauseChoicesQuery,
  PracticeContent,
  PracticesQueryInput,
  ProposeEvidence,
  RetirePractice,
  ReviewPractice,
  SharePractice,
  UsePractice,
} from './dto/practice.input.ts';
import {
  ClauseChoicesView,
  CreatedPracticeView,
  PracticesPageView,
  PracticeVersionsView,
  PracticeVersionView,
  PracticeView,
} from './dto/practice.view.ts';
import {
  presentPractice,
  presentPracticeLines,
  presentVersion,
  presentVersions,
} from './practice.presenter.ts';
import { PracticeQuery } from './practice.query.ts';
import { PracticeService } from './practice.service.ts';
import { PracticeUseService } from './practice-use.service.ts';

@Controller('practices')
export class PracticesController {
  constructor(
    private readonly practices: PracticeService,
    private readonly useService: PracticeUseService,
    private readonly query: PracticeQuery,
    private readonly clauses: ClauseReferenceQuery,
    private readonly evidence: EvidenceQuery,
    private readonly liveLog: LiveEventQuery,
  ) {}

  /** Practices that I read, the last changed first; or those that I look after. */
  @Get()
  @Allow('practices:read')
  async list(@CurrentActor() actor: Actor, @Query() query: PracticesQueryInput): Promise<PracticesPageView> {
    return presentPracticeLines(await this.query.list(actor, query));
  }

  /** Clauses that a practice can bear on, by words. */
  @Get('clause-choices')
  @Allow('practices:read')
  async clauseChoices(
    @CurrentActor() actor: Actor,
    @Query() { words }: ClauseChoicesQuery,
  ): Promise<ClauseChoicesView> {
    return { items: await this.clauses.search(actor, words) };
  }

  @Get(':id')
  @Allow('practices:read')
  async one(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<PracticeView> {
    return this.view(actor, id);
  }

  /** Begins a draft, which nobody else reads. */
  @Post()
  @Allow('practices:write')
  async draft(@CurrentActor() actor: Actor, @Body() body: PracticeContent): Promise<CreatedPracticeView> {
    return { id: await this.practices.draft(actor, body) };
  }

  @Put(':id')
  @Allow('practices:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision, ...content }: ChangePractice,
  ): Promise<PracticeView> {
    await this.practices.change(actor, id, revision, content);
    return this.view(actor, id);
  }

  /** Throws a draft away. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('practices:write')
  async discard(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.practices.discard(actor, id);
  }

  @Post(':id/share')
  @HttpCode(200)
  @Allow('practices:write')
  async share(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision }: SharePractice,
  ): Promise<PracticeView> {
    await this.practices.share(actor, id, revision);
    return this.view(actor, id);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Allow('practices:write')
  async retire(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason }: RetirePractice,
  ): Promise<PracticeView> {
    await this.practices.retire(actor, id, reason);
    return this.view(actor, id);
  }

  /** Cites a clause by the words that it has now. */
  @Post(':id/clauses/:clauseId/renewal')
  @HttpCode(200)
  @Allow('practices:write')
  async renewCitation(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('clauseId', OBJECT_ID) clauseId: string,
  ): Promise<PracticeView> {
    await this.practices.renewCitation(actor, id, clauseId);
    return this.view(actor, id);
  }

  /** Says that it still holds, and when it is looked at next. */
  @Post(':id/review')
  @HttpCode(200)
  @Allow('practices:write')
  async review(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision, reviewOn }: ReviewPractice,
  ): Promise<PracticeView> {
    await this.practices.review(actor, id, revision, reviewOn);
    return this.view(actor, id);
  }

  /** Says what came of it in my organisation; what was said before is replaced. */
  @Put(':id/use')
  @Allow('practices:write')
  async use(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { outcome, words }: UsePractice,
  ): Promise<PracticeView> {
    await this.useService.use(actor, id, outcome, words);
    return this.view(actor, id);
  }

  /** Proposes it as evidence of what my country does with a clause; a team's own stands at once. */
  @Post(':id/evidence')
  @HttpCode(200)
  @Allow('practices:write')
  async proposeEvidence(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { clauseId, note = '' }: ProposeEvidence,
  ): Promise<PracticeView> {
    await this.useService.proposeAsEvidence(actor, id, clauseId, note);
    return this.view(actor, id);
  }

  @Get(':id/versions')
  @Allow('practices:read')
  async versions(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<PracticeVersionsView> {
    return presentVersions(actor, await this.query.versions(actor, id));
  }

  @Get(':id/versions/:number')
  @Allow('practices:read')
  async version(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('number', ORDINAL) number: number,
  ): Promise<PracticeVersionView> {
    return presentVersion(actor, await this.query.version(actor, id, number));
  }

  private async view(actor: Actor, id: string): Promise<PracticeView> {
    // Read before the rest: what comes after this number may be in the view or not, and is harmless again.
    const number = await this.liveLog.lastNumber(conversationRoom(id));
    const practice = await this.query.find(actor, id);
    const [uses, clauses, evidence] = await Promise.all([
      this.query.uses(id),
      this.clauses.findCited(actor, practice.citations),
      this.evidence.ofSource(actor, 'practice', id, practice.title),
    ]);
    return presentPractice(actor, { practice, uses, clauses, evidence, number });
  }
}
