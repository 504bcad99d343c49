import { ParseUUIDPipe, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../problems/problem.ts';

/** The number of one among several, from 1. What is none answers like one that does not exist. */
export const ORDINAL: PipeTransform<string, number> = {
  transform(given) {
    if (!/^[1-9]\d{0,8}$/.test(given)) throw new NotFound();
    return Number(given);
  },
};

/** The id of an object in a path. What is no id answers like an object that does not exist. */
export const OBJECT_ID = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });
