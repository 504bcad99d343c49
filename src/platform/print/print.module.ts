import { Global, Module } from '@nestjs/common';
import { BindThread } from './binding/bind-thread.ts';
import { PdfBinder } from './binding/binder.ts';
import { Printer } from './printer.ts';

@Global()
@Module({ providers: [Printer, PdfBinder, BindThread], exports: [Printer, PdfBinder] })
export class PrintModule {}
