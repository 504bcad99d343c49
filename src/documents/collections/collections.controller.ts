import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { CollectionService } from './collection.service.ts';
import { CollectionsQuery } from './collections.query.ts';
import { CollectionChange, CollectionDraft, CollectionOrder } from './dto/collection.input.ts';
import { CollectionList } from './dto/collection.view.ts';

@Controller('document-collections')
export class CollectionsController {
  constructor(
    private readonly query: CollectionsQuery,
    private readonly collections: CollectionService,
  ) {}

  /** The collections of the Network and of your country. */
  @Get()
  @Allow('documents:read')
  listCollections(@CurrentActor() actor: Actor): Promise<CollectionList> {
    return this.query.list(actor);
  }

  /** Makes a collection: of the Network by the secretariat, of a country by its team. */
  @Post()
  @Allow('documents:write')
  async addCollection(@CurrentActor() actor: Actor, @Body() draft: CollectionDraft): Promise<CollectionList> {
    await this.collections.add(actor, draft);
    return this.query.list(actor);
  }

  /** Puts the collections in another order. */
  @Put('order')
  @Allow('documents:write')
  async orderCollections(
    @CurrentActor() actor: Actor,
    @Body() order: CollectionOrder,
  ): Promise<CollectionList> {
    await this.collections.order(actor, order);
    return this.query.list(actor);
  }

  /** Renames a collection or describes it anew. */
  @Patch(':id')
  @Allow('documents:write')
  async changeCollection(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() change: CollectionChange,
  ): Promise<CollectionList> {
    await this.collections.change(actor, id, change);
    return this.query.list(actor);
  }

  /** Removes a collection; its documents stay in the library. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('documents:write')
  removeCollection(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    return this.collections.remove(actor, id);
  }
}
