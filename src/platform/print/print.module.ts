import { Global, Module } from '@nestjs/common';
import { Printer } from './printer.ts';

@Global()
@Module({ providers: [Printer], exports: [Printer] })
export class PrintModule {}
