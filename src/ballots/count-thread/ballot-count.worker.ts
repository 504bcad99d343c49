import { countBallot } from '@nbn/voting';
import { carryOut } from '../../platform/threads/thread-orders.ts';
import type { BallotCountOrder } from './ballot-count-threads.ts';

carryOut(({ definition, papers }: BallotCountOrder) => countBallot(definition, papers));
