import { ParseUUIDPipe } from '@nestjs/common';
import { NotFound } from '../problems/problem.ts';

/** The id of an object in a path. What is no id answers like an object that does not exist. */
export const OBJECT_ID = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });
