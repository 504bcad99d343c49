import { createHash } from 'node:crypto';

/** What the database keeps of a link's token. */
export const hashConfirmationToken = (token: string): Buffer => createHash('sha256').update(token).digest();
