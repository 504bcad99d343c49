import { membersByIdsSql } from '../../network/index.ts';

/** The members mentioned in the comment of this alias, each with the name that its text uses. */
export const mentionsIn = (comment: string): string =>
  membersByIdsSql(`${comment}.mentions`, `'calledAs', ${comment}.called_as[g.place]`);
