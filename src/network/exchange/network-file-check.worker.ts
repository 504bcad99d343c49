import { carryOut } from '../../platform/threads/thread-orders.ts';
import { checkNetworkFile } from './network-file-check.ts';

carryOut(checkNetworkFile);
