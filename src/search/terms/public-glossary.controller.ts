import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiProduces } from '@nestjs/swagger';
import { TERM_LANGUAGES } from '@nbn/contracts';
import * as contentDisposition from 'content-disposition';
import { Allow } from '#platform/access/allow.decorator';
import { CompressedPage } from '#platform/http/compression';
import { NotFound } from '#platform/problems/problem';
import { BankTermsQuery } from './bank-terms.query.ts';
import { GlossaryView } from './dto/term.view.ts';
import { glossaryCsv, glossaryTbx } from './glossary-files.ts';
import { GLOSSARY_PAGE_POLICY, glossaryPage } from './glossary.page.ts';

/** What stands in the bank changes seldom. */
const CACHED = 'public, max-age=300';

/** The Network's glossary, readable by everyone. */
@Controller()
export class PublicGlossaryController {
  constructor(private readonly terms: BankTermsQuery) {}

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
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', CACHED)
  @Header('content-security-policy', GLOSSARY_PAGE_POLICY)
  async page(): Promise<string> {
    return glossaryPage(await this.terms.glossary(), 'en');
  }

  /** Those of another language. */
  @Get('glossary/:language')
  @Allow('public')
  @CompressedPage()
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', CACHED)
  @Header('content-security-policy', GLOSSARY_PAGE_POLICY)
  async languagePage(@Param('language') language: string): Promise<string> {
    const known = TERM_LANGUAGES.find((each) => each === language);
    if (!known) throw new NotFound();
    return glossaryPage(await this.terms.glossary(), known);
  }
}
