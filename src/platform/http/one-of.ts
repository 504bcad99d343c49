import type { PipeTransform } from '@nestjs/common';
import { NotFound } from '../problems/problem.ts';

/** A word of an address that must be one of a list; any other is a page that does not exist. */
export function oneOf<T extends string>(list: readonly T[]): PipeTransform<string, T> {
  return {
    transform(value) {
      const known = list.find((entry) => entry === value);
      if (known === undefined) throw new NotFound();
      return known;
    },
  };
}
