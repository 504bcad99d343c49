import type { PipeTransform } from '@nestjs/common';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { NotFound } from '#platform/problems/problem';

/** A country of the Network in a path. What is none answers like a thing that does not exist. */
export const COUNTRY_PIPE: PipeTransform<string, CountryCode> = {
  transform(value: string): CountryCode {
    const country = COUNTRY_CODES.find((code) => code === value);
    if (!country) throw new NotFound();
    return country;
  },
};
