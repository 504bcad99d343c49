import { membersByIdsSql } from '#platform/people/person.sql';

/** Who is called in the comment of this alias, each with the words by which its text does so. */
export const mentionsIn = (comment: string): string =>
  membersByIdsSql(`${comment}.mentions`, `'calledAs', ${comment}.called_as[g.place]`);
