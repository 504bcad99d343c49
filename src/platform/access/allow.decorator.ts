import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '@nbn/contracts';

/** `public`: anybody. `member`: anyone signed in. Else: who holds the permission. */
export type Rule = 'public' | 'member' | Permission;

export const RULE = 'norbanet:rule';

/** States who may ask. Every route and every live message needs one; the start fails without. */
export const Allow = (rule: Rule): CustomDecorator => SetMetadata(RULE, rule);
