import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CheckpointEmailRefusal } from './checkpoint-email-refusal.entity.ts';

/** Who gets the checkpoints by email: all seats but those who refused. */
@Injectable()
export class CheckpointEmailQuery {
  constructor(private readonly database: DataSource) {}

  async isWanted(memberId: string): Promise<boolean> {
    return !(await this.database.manager.existsBy(CheckpointEmailRefusal, { memberId }));
  }
}
