import { carryOut } from '../../platform/threads/thread-orders.ts';
import { compute } from './standard-computation.ts';

carryOut(compute);
