import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiProduces } from '@nestjs/swagger';
import type { PublicLanguage } from '@nbn/contracts';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import { Allow } from '#platform/access/allow.decorator';
import { Config } from '#platform/config/config';
import { CompressedPage } from '#platform/http/compression';
import { requirePathLanguage } from '#platform/http/page-paths';
import { BankTermsQuery } from './bank-terms.query.ts';
import { GlossaryView } from './dto/term.view.ts';
import { glossaryCsv, glossaryTbx } from './glossary-files.ts';
import { GLOSSARY_PAGE_POLICY, glossaryPage } from './glossary.page.ts';

/** What stands in the bank changes seldom. */
const CACHED = 'public, max-age=300';

/** The Network's glossary, readable by everyone. */
@Controller()
export class PublicGlossaryController {
  constructor(
    private readonly terms: BankTermsQuery,
    private readonly config: Config,
  ) {}

  /**
   * All terms with their forms. A term is `drafted` until a seat that speaks its language has confirmed it; then
   * it is `confirmed`.
   */
  @Get('public/terms')
  @Allow('public')
  @Header('cache-control', CACHED)
  async json(): Promise<GlossaryView> {
    return { concepts: [...(await this.terms.glossary())] };
  }

  /** The same as a table, a row a term. */
  @Get('public/terms.csv')
  @Allow('public')
  @ApiProduces('text/csv')
  @Header('cache-control', CACHED)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', contentDisposition.create('glossary.csv'))
  async csv(): Promise<string> {
    return glossaryCsv(await this.terms.glossary());
  }

  /** The same for tools of translators. */
  @Get('public/terms.tbx')
  @Allow('public')
  @ApiProduces('application/x-tbx')
  @Header('cache-control', CACHED)
  @Header('content-type', 'application/x-tbx; charset=utf-8')
  @Header('content-disposition', contentDisposition.create('glossary.tbx'))
  async tbx(): Promise<string> {
    return glossaryTbx(await this.terms.glossary());
  }

  /** The English terms as a page that needs no script. */
  @Get('glossary')
  @Allow('public')
  @CompressedPage()
  @ApiExcludeEndpoint()
  page(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.pageIn('en', reply);
  }

  /** Those of another language, in that language. */
  @Get('glossary/:language')
  @Allow('public')
  @CompressedPage()
  @ApiExcludeEndpoint()
  languagePage(
    @Param('language') language: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.pageIn(requirePathLanguage(language), reply);
  }

  private async pageIn(language: PublicLanguage, reply: FastifyReply): Promise<string> {
    const concepts = await this.terms.glossary();
    void reply.type('text/html; charset=utf-8').headers({
      'cache-control': CACHED,
      'content-language': language,
      'content-security-policy': GLOSSARY_PAGE_POLICY,
    });
    return glossaryPage(concepts, language, this.config.PUBLIC_URL);
  }
}
