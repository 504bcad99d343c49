import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldFault, InvalidInput, NotFound } from '../problems/problem.ts';
import { faultOfRule } from './rule-faults.ts';
import { findUnstorableValues } from './storable-values.ts';
import { rememberRules } from './validation-rules.ts';

/**
 * After the rules of each field, those that hold for all: whatever the database could not keep goes no
 * further.
 */
class RequestValidationPipe extends ValidationPipe {
  override async transform(value: unknown, about: ArgumentMetadata): Promise<unknown> {
    const checked: unknown = await super.transform(value, about);
    if (about.type === 'custom') return checked;
    const faults = [...findUnstorableValues(checked)];
    if (faults.length === 0) return checked;
    throw about.type === 'param' ? new NotFound() : new InvalidInput(faults);
  }
}

/** Every DTO refuses unknown fields; every fault is named with its field, in one answer. */
export function validationPipe(): ValidationPipe {
  rememberRules();
  return new RequestValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    dismissDefaultMessages: true,
    exceptionFactory: (errors) => new InvalidInput([...collectFaults(errors, '')]),
  });
}

/** What a field of ours may be called; a name that is none of ours may be anything, and is not said again. */
const FIELD_NAME = /^[A-Za-z]\w{0,60}$|^\d{1,4}$/;

function* collectFaults(errors: readonly ValidationError[], path: string): Generator<FieldFault> {
  for (const error of errors) {
    const field =
      path + (FIELD_NAME.test(error.property) && !/\d{5}/.test(error.property) ? error.property : '…');
    for (const rule of Object.keys(error.constraints ?? {})) yield faultOfRule(error, rule, field);
    yield* collectFaults(error.children ?? [], `${field}.`);
  }
}
