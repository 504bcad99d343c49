import { readFile } from 'node:fs/promises';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { Allow } from '../access/allow.decorator.ts';
import { Config } from '../config/config.ts';
import { NotFound } from '../problems/problem.ts';

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Norbanet API</title>
<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/contract/swagger-ui.css"></head>
<body><div id="contract"></div>
<script src="/contract/swagger-ui-bundle.js"></script><script src="/contract/show.js"></script></body>
</html>
`;

/**
 * Swagger UI makes markup of descriptions, cleaned by DOMPurify, which has a policy of its own. What comes out of it
 * passes the policy of `show.js`.
 */
const PAGE_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `script-src-attr 'none'`,
  `style-src 'self'`,
  `style-src-attr 'none'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types default dompurify`,
].join(';');

/**
 * The contract as it was generated with this build, for those who write a client: as a file, and as a page to
 * browse it. A server that members use shows nobody how it is built.
 */
@Controller()
export class OpenApiController {
  private document: Promise<string> | undefined;

  constructor(private readonly config: Config) {}

  @Get('openapi.json')
  @Allow('public')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'no-cache')
  contract(): Promise<string> {
    this.assertNotProduction();
    this.document ??= readFile('openapi.json', 'utf8');
    return this.document;
  }

  @Get('docs')
  @Allow('public')
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', PAGE_POLICY)
  @Header('cache-control', 'no-cache')
  page(): string {
    this.assertNotProduction();
    return PAGE;
  }

  private assertNotProduction(): void {
    if (this.config.NODE_ENV === 'production') throw new NotFound();
  }
}
