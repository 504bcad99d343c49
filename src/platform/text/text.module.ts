import { Global, Module } from '@nestjs/common';
import { TextGate } from './text-gate.ts';

@Global()
@Module({ providers: [TextGate], exports: [TextGate] })
export class TextModule {}
