import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PressContactController } from './press-contact.controller.ts';
import { PressContact } from './press-contact.entity.ts';
import { PressContactService } from './press-contact.service.ts';

/** Whom the press asks about the Network. */
@Module({
  imports: [TypeOrmModule.forFeature([PressContact])],
  controllers: [PressContactController],
  providers: [PressContactService],
  exports: [PressContactService],
})
export class PressContactModule {}
