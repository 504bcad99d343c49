import { applyDecorators } from '@nestjs/common';
import { MAX_CENTS } from '@nbn/money';
import { IsInt, Max, Min } from 'class-validator';

/** A field with a whole number of cents, within the bounds of one amount. */
export const IsCents = ({ min = 0 }: { readonly min?: number } = {}): PropertyDecorator =>
  applyDecorators(IsInt(), Min(min), Max(MAX_CENTS));
