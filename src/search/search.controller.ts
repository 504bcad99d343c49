import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { SearchInput, SuggestionsInput } from './dto/search.input.ts';
import { SearchResultView, SuggestionsView } from './dto/search.view.ts';
import { SearchService } from './query/search.service.ts';

@Controller('search')
export class SearchController {
  constructor(private readonly searches: SearchService) {}

  /** What you may read of meetings, standards, documents and all the rest, the best match first. */
  @Get()
  @Allow('member')
  search(@CurrentActor() actor: Actor, @Query() query: SearchInput): Promise<SearchResultView> {
    return this.searches.search(actor, query);
  }

  /** What begins as you have typed. */
  @Get('suggestions')
  @Allow('member')
  suggest(@CurrentActor() actor: Actor, @Query() query: SuggestionsInput): Promise<SuggestionsView> {
    return this.searches.suggest(actor, query);
  }
}
