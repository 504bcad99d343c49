import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { ConceptsInput, ProposeTerm, RefuseTermProposal, TermsInText } from './dto/term.input.ts';
import {
  ConceptsPageView,
  ConceptView,
  TermCreatedView,
  TermProposalsPageView,
  TermsInTextView,
} from './dto/term.view.ts';
import { TermProposalService } from './term-proposal.service.ts';
import { TermsInTextService } from './terms-in-text.service.ts';
import { TermsQuery } from './terms.query.ts';

@Controller('terms')
export class TermsController {
  constructor(
    private readonly terms: TermsQuery,
    private readonly proposals: TermProposalService,
    private readonly texts: TermsInTextService,
  ) {}

  /** Concepts by their English term, with their terms in the languages asked for. */
  @Get('concepts')
  @Allow('network:read')
  concepts(@CurrentActor() actor: Actor, @Query() query: ConceptsInput): Promise<ConceptsPageView> {
    return this.terms.findConcepts(actor, query);
  }

  /** One concept in all languages, and what was proposed about it. */
  @Get('concepts/:concept')
  @Allow('network:read')
  concept(@CurrentActor() actor: Actor, @Param('concept') concept: string): Promise<ConceptView> {
    return this.terms.findConcept(actor, concept);
  }

  /** Concepts that a text speaks of, with their terms in another language. */
  @Post('in-text')
  @HttpCode(200)
  @Allow('network:read')
  async inText(@Body() body: TermsInText): Promise<TermsInTextView> {
    return { items: await this.texts.find(body) };
  }

  /** Open proposals that you may confirm or refuse. */
  @Get('proposals')
  @Allow('terms:confirm')
  waiting(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<TermProposalsPageView> {
    return this.terms.findWaiting(actor, query);
  }

  /** Proposes a concept, a term, a correction or a removal. */
  @Post('proposals')
  @Allow('terms:propose')
  async propose(@CurrentActor() actor: Actor, @Body() body: ProposeTerm): Promise<TermCreatedView> {
    return { id: await this.proposals.propose(actor, body) };
  }

  /** Puts what was proposed into the term bank. */
  @Post('proposals/:id/confirmation')
  @HttpCode(204)
  @Allow('terms:confirm')
  confirm(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    return this.proposals.confirm(actor, id);
  }

  /** Refuses a proposal, and says why. */
  @Post('proposals/:id/refusal')
  @HttpCode(204)
  @Allow('terms:confirm')
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason }: RefuseTermProposal,
  ): Promise<void> {
    return this.proposals.refuse(actor, id, reason);
  }

  /** Takes your own proposal back. */
  @Delete('proposals/:id')
  @HttpCode(204)
  @Allow('terms:propose')
  withdraw(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    return this.proposals.withdraw(actor, id);
  }
}
