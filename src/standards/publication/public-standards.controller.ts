import { Controller, Get, Header, Param } from '@nestjs/common';
import { Allow } from '#platform/access/allow.decorator';
import { PublicStandardListView, PublicStandardView } from './dto/publication.view.ts';
import { DefinitionQuery } from '../definitions/definition.query.ts';
import { presentCitedSource } from '../sources/source.presenter.ts';
import { SourceQuery } from '../sources/source.query.ts';
import { PublishedStandardQuery } from './published-standard.query.ts';

/** The same as data, for whoever builds on the standards. */
@Controller('public/standards')
export class PublicStandardsController {
  constructor(
    private readonly published: PublishedStandardQuery,
    private readonly sources: SourceQuery,
    private readonly definitions: DefinitionQuery,
  ) {}

  @Get()
  @Allow('public')
  @Header('cache-control', 'public, no-cache')
  async list(): Promise<PublicStandardListView> {
    const standards = await this.published.list();
    return {
      items: standards.map(({ standardId, slug, title, edition, publishedAt, languages }) => ({
        standardId,
        slug,
        title,
        edition,
        publishedAt: publishedAt.toISOString(),
        languages: [...languages],
      })),
    };
  }

  @Get(':slug/:edition')
  @Allow('public')
  @Header('cache-control', 'public, no-cache')
  async edition(@Param('slug') slug: string, @Param('edition') edition: string): Promise<PublicStandardView> {
    const found = await this.published.findEdition(slug, edition);
    const [clauses, sources, definitions] = await Promise.all([
      this.published.findClauses(found, null),
      this.sources.findOfVersion(null, found.versionId),
      this.definitions.findOfVersion(found.versionId),
    ]);
    return {
      slug: found.slug,
      title: found.title,
      edition: found.edition,
      scheme: found.scheme,
      hash: found.hash,
      publishedAt: found.publishedAt.toISOString(),
      editions: found.editions.map((other) => ({
        edition: other.edition,
        publishedAt: new Date(other.publishedAt).toISOString(),
      })),
      clauses: clauses.map(({ id, number, mark, kind, depth, text, formats, hash, was }) => ({
        id,
        number,
        mark,
        kind,
        depth,
        text,
        formats: [...formats],
        hash,
        was,
      })),
      sources: sources.map(presentCitedSource),
      definitions,
    };
  }
}
