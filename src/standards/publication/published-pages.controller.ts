import { createHash } from 'node:crypto';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { type PublicLanguage, SEARCH_LIMITS } from '@nbn/contracts';
import { ApiExcludeController } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '#platform/access/allow.decorator';
import { Config } from '#platform/config/config';
import { CompressedPage } from '#platform/http/compression';
import { languageOfPath } from '#platform/http/page-paths';
import { NotFound } from '#platform/problems/problem';
import { publicPageTexts } from '#platform/text/texts';
import {
  notPublishedPage,
  PAGE_LAYOUT_VERSION,
  PUBLISHED_PAGE_POLICY,
  publishedIndexPage,
  publishedPage,
  readingLanguages,
} from './pages/published.page.ts';
import { DefinitionQuery } from '../definitions/definition.query.ts';
import { SourceQuery } from '../sources/source.query.ts';
import { type PublishedEdition, PublishedStandardQuery } from './published-standard.query.ts';

/** What somebody looks for, as an address says it: one text, cut where nobody types on. */
const wordsOf = (find: unknown): string =>
  typeof find === 'string' ? find.trim().slice(0, SEARCH_LIMITS.query) : '';

/**
 * Published standards as pages that need no script. A copy may be kept, and is asked about each time: it is
 * valid while nothing shown has changed.
 */
@Controller('published')
@ApiExcludeController()
export class PublishedPagesController {
  constructor(
    private readonly published: PublishedStandardQuery,
    private readonly sources: SourceQuery,
    private readonly definitions: DefinitionQuery,
    private readonly config: Config,
  ) {}

  @Get()
  @Allow('public')
  @CompressedPage()
  index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sendIndex(request, reply, 'en');
  }

  /** The edition in force, wherever it is by now; or, at the name of a language, the list in that language. */
  @Get(':slug')
  @Allow('public')
  @CompressedPage()
  inForce(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = languageOfPath(slug);
    if (language !== null) return this.sendIndex(request, reply, language);
    return this.orNotFoundPage(reply, 'en', async () =>
      redirect(reply, `/published/${slug}/${(await this.published.findEdition(slug, null)).edition}`),
    );
  }

  /**
   * The permanent link of a clause: it leads to where the clause stands in the edition in force, or stood
   * last.
   */
  @Get(':slug/clauses/:clauseId')
  @Allow('public')
  clause(
    @Param('slug') slug: string,
    @Param('clauseId') clauseId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.orNotFoundPage(reply, 'en', async () => {
      if (!isUUID(clauseId)) throw new NotFound();
      const { edition, number } = await this.published.findClausePlace(slug, clauseId);
      redirect(reply, `/published/${slug}/${edition}#${encodeURIComponent(number)}`);
    });
  }

  @Get(':slug/:edition')
  @Allow('public')
  @CompressedPage()
  page(
    @Param('slug') slug: string,
    @Param('edition') edition: string,
    @Query('find') find: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.orNotFoundPage(reply, 'en', async () =>
      this.sendEdition(request, reply, await this.published.findEdition(slug, edition), null, find),
    );
  }

  /** The text whose SHA-256 the edition names, byte for byte, for whoever checks it by hand. */
  @Get(':slug/:edition/fingerprint')
  @Allow('public')
  fingerprint(
    @Param('slug') slug: string,
    @Param('edition') edition: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.orNotFoundPage(reply, 'en', async () => {
      const found = await this.published.findEdition(slug, edition);
      await reply
        .headers({
          'cache-control': 'public, no-cache',
          'content-disposition': `attachment; filename="${found.slug}-${found.edition}.json"`,
        })
        .type('application/json; charset=utf-8')
        .send(await this.published.findFingerprintText(found));
    });
  }

  @Get(':slug/:edition/:language')
  @Allow('public')
  @CompressedPage()
  translated(
    @Param('slug') slug: string,
    @Param('edition') edition: string,
    @Param('language') part: string,
    @Query('find') find: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = languageOfPath(part);
    return this.orNotFoundPage(reply, language ?? 'en', async () => {
      const found = await this.published.findEdition(slug, edition);
      // English is at the address of the edition itself.
      if (language === null || language === 'en' || !readingLanguages(found.languages).includes(language))
        throw new NotFound();
      await this.sendEdition(request, reply, found, language, find);
    });
  }

  private async sendIndex(
    request: FastifyRequest,
    reply: FastifyReply,
    language: PublicLanguage,
  ): Promise<void> {
    const standards = await this.published.list(language);
    await sendPage(request, reply, language, [standards], async () =>
      publishedIndexPage(standards, language, this.config.PUBLIC_URL),
    );
  }

  private async sendEdition(
    request: FastifyRequest,
    reply: FastifyReply,
    edition: PublishedEdition,
    language: PublicLanguage | null,
    find: unknown,
  ): Promise<void> {
    const words = wordsOf(find);
    const sources = await this.sources.findOfVersion(null, edition.versionId);
    await sendPage(request, reply, language ?? 'en', [edition, words, sources], async () => {
      const [clauses, definitions, translatedTitle] = await Promise.all([
        this.published.findClauses(edition, language),
        this.definitions.findOfVersion(edition.versionId),
        language ? this.published.findTitle(edition, language) : null,
      ]);
      return publishedPage(
        { edition, clauses, language, translatedTitle, words, sources, definitions },
        this.config.PUBLIC_URL,
      );
    });
  }

  /**
   * What is not published answers like what never was: the same page, byte for byte, in the language that the
   * address names.
   */
  private async orNotFoundPage(
    reply: FastifyReply,
    language: PublicLanguage,
    answer: () => Promise<void>,
  ): Promise<void> {
    try {
      await answer();
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      await reply
        .status(404)
        .headers({
          'cache-control': 'no-store',
          'content-language': language,
          'content-security-policy': PUBLISHED_PAGE_POLICY,
        })
        .type('text/html; charset=utf-8')
        .send(notPublishedPage(language, this.config.PUBLIC_URL));
    }
  }
}

/**
 * `shown` is all that the page depends on besides its texts: while the digest of both is the same, the copy that
 * the reader has is.
 */
async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  language: PublicLanguage,
  shown: readonly unknown[],
  html: () => Promise<string>,
): Promise<void> {
  // Weak: the page is the same, however it is compressed.
  const etag = `W/"${createHash('sha256')
    .update(JSON.stringify([PAGE_LAYOUT_VERSION, language, publicPageTexts(language), ...shown]))
    .digest('base64url')
    .slice(0, 22)}"`;
  void reply.headers({
    etag,
    'cache-control': 'public, no-cache',
    'content-language': language,
    'content-security-policy': PUBLISHED_PAGE_POLICY,
  });
  if (request.headers['if-none-match'] === etag) {
    await reply.status(304).send();
    return;
  }
  await reply.type('text/html; charset=utf-8').send(await html());
}

function redirect(reply: FastifyReply, to: string): void {
  void reply.header('cache-control', 'no-cache').redirect(to, 302);
}
