import { readFile } from 'node:fs/promises';
import { Controller, Get, Header } from '@nestjs/common';
import { Allow } from '../access/allow.decorator.ts';

/** The contract as it was generated with this build, for those who write a client. */
@Controller()
export class ContractController {
  private document: Promise<string> | undefined;

  @Get('openapi.json')
  @Allow('public')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'no-cache')
  contract(): Promise<string> {
    this.document ??= readFile('openapi.json', 'utf8');
    return this.document;
  }
}
