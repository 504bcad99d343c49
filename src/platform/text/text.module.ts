import { Global, Module } from '@nestjs/common';
import { TextCheckService } from './text-check.service.ts';

@Global()
@Module({ providers: [TextCheckService], exports: [TextCheckService] })
export class TextModule {}
