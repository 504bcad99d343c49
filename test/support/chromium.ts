import { findChromium } from '../../src/platform/print/chromium.ts';
import type { ApiResponse } from './api-client.ts';

/** What the product prints with on this machine; null where there is none. */
export const CHROMIUM = await findChromium(process.env['CHROMIUM_PATH']);

/** Whether an answer says no more than that this machine has nothing to print with. */
export const isUnprinted = ({ body }: ApiResponse): boolean =>
  CHROMIUM === null && body['code'] === 'printing-unavailable';
