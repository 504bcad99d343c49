import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PublishVersion } from './dto/publication.input.ts';
import { PublicationView } from './dto/publication.view.ts';
import { PublicationQuery } from './publication.query.ts';
import { PublicationService } from './publication.service.ts';

@Controller('standards/:standardId')
export class PublicationsController {
  constructor(
    private readonly publications: PublicationService,
    private readonly query: PublicationQuery,
  ) {}

  /** Its address and editions in public. */
  @Get('publication')
  @Allow('standards:read')
  publication(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
  ): Promise<PublicationView> {
    return this.query.findForStandard(actor, standardId);
  }

  /** Publishes a version; from now on everyone reads it, and it is in force. */
  @Post('versions/:versionId/publish')
  @Allow('standards:publish')
  @HttpCode(200)
  async publish(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('versionId', OBJECT_ID) versionId: string,
    @Body() body: PublishVersion,
  ): Promise<PublicationView> {
    await this.publications.publish(actor, standardId, versionId, body);
    return this.query.findForStandard(actor, standardId);
  }
}
