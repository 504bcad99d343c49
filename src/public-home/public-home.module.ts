import { Module } from '@nestjs/common';
import { NetworkModule } from '../network/index.ts';
import { StandardsModule } from '../standards/index.ts';
import { PublicHomeController } from './public-home.controller.ts';

/** The page by which strangers come to know the Network. */
@Module({
  imports: [NetworkModule, StandardsModule],
  controllers: [PublicHomeController],
})
export class PublicHomeModule {}
