import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { ReadingDraft } from './dto/reading.input.ts';
import { ReadingList } from './dto/reading.view.ts';
import { ReadingService } from './reading.service.ts';
import { ReadingsQuery } from './readings.query.ts';

@Controller('documents/:id/readings')
export class ReadingsController {
  constructor(
    private readonly query: ReadingsQuery,
    private readonly readings: ReadingService,
  ) {}

  /** Who was asked to read which version, and who has. */
  @Get()
  @Allow('documents:read')
  listReadings(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<ReadingList> {
    return this.query.list(actor, id);
  }

  /** Asks seats to read the version that holds, and to say that they have. */
  @Post()
  @Allow('documents:write')
  async askReading(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() draft: ReadingDraft,
  ): Promise<ReadingList> {
    await this.readings.ask(actor, id, draft);
    return this.query.list(actor, id);
  }

  /** Says that your seat has read it. */
  @Post(':readingId/confirm')
  @HttpCode(200)
  @Allow('documents:write')
  async confirmReading(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('readingId', OBJECT_ID) readingId: string,
  ): Promise<ReadingList> {
    await this.readings.confirm(actor, id, readingId);
    return this.query.list(actor, id);
  }

  /** Asks no longer. */
  @Delete(':readingId')
  @HttpCode(204)
  @Allow('documents:write')
  closeReading(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('readingId', OBJECT_ID) readingId: string,
  ): Promise<void> {
    return this.readings.close(actor, id, readingId);
  }
}
