import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { COUNTRY_PIPE } from '../country.pipe.ts';
import { DecideEvidence } from './dto/evidence.input.ts';
import { EvidenceListView } from './dto/evidence.view.ts';
import { EvidenceQuery } from './evidence.query.ts';
import { EvidenceService } from './evidence.service.ts';

@Controller()
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly query: EvidenceQuery,
  ) {}

  /** What stands with a country's clauses as evidence, or is proposed to. */
  @Get('standards/:standardId/adoption/:country/evidence')
  @Allow('standards:read')
  ofCountry(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('country', COUNTRY_PIPE) country: CountryCode,
  ): Promise<EvidenceListView> {
    return this.query.ofCountry(actor, standardId, country);
  }

  /** Your team accepts or declines what was proposed for your country. */
  @Post('evidence/:id/decision')
  @HttpCode(204)
  @Allow('adoption:write')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { accepted, reason = '' }: DecideEvidence,
  ): Promise<void> {
    await this.evidence.decide(actor, id, accepted, reason);
  }

  /** Your team says that it shows what the clause says now, too. */
  @Post('evidence/:id/renewal')
  @HttpCode(204)
  @Allow('adoption:write')
  async renew(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.evidence.renew(actor, id);
  }
}
