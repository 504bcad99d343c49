import type { StandardState } from '@nbn/contracts';
import type { TFunction } from 'i18next';

/** What a step is called on its button; a way back and a taking up again have names of their own. */
export function transitionLabel(t: TFunction<'lifecycle'>, from: StandardState, to: StandardState): string {
  if (from === 'parked' && to !== 'withdrawn') return t('step.take-up');
  switch (to) {
    case 'drafting':
      return t(from === 'idea' ? 'step.to-drafting' : 'step.back-to-drafting');
    case 'national-review':
    case 'consultation':
    case 'consolidation':
    case 'ballot':
    case 'under-revision':
    case 'superseded':
    case 'withdrawn':
    case 'parked':
      return t(`step.to-${to}`);
    default:
      return to;
  }
}

/** What a step means for whom, in one or two sentences. */
export function transitionEffect(
  t: TFunction<'lifecycle'>,
  from: StandardState,
  to: StandardState,
  stateName: string,
): string {
  if (from === 'parked' && to !== 'withdrawn') return t('effect.again', { state: stateName });
  switch (to) {
    case 'drafting':
    case 'national-review':
    case 'consultation':
    case 'consolidation':
    case 'under-revision':
    case 'superseded':
    case 'withdrawn':
    case 'parked':
      return t(`effect.${to}`);
    default:
      return '';
  }
}

/** Whether the step simply leads on: worth the one button of the page. */
export const isPrimaryTransition = (from: StandardState, to: StandardState, reason: boolean): boolean =>
  !reason && (from !== 'parked' || to !== 'withdrawn');
