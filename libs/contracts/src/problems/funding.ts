import type { ProblemText } from './problem-text.ts';

export const FUNDING_PROBLEMS = {
  'fund-dates': {
    status: 422,
    title: 'The fund ends before it begins.',
    detail: 'Nothing was saved. Choose a last day that is not before the first day.',
  },
  'fund-total': {
    status: 409,
    title: 'More than this total has already been granted.',
    detail: 'Nothing was changed. Choose a total that is not lower than the amount already granted.',
  },
  'fund-period': {
    status: 409,
    title: 'The fund would end before one of its calls, or begin in the middle of one.',
    detail: 'Nothing was changed. Choose a period that covers all existing calls.',
  },
  'fund-currency': {
    status: 409,
    title: 'The currency cannot be changed once a fund has a call.',
    detail: 'Nothing was changed. Change the other details, or add another fund in that currency.',
  },
  'call-times': {
    status: 422,
    title: 'The call closes before it opens.',
    detail: 'Nothing was saved. Choose a closing time after the opening time.',
  },
  'call-closed': {
    status: 409,
    title: 'This call is not open.',
    detail: 'Nothing was changed. Its page shows when it opens and closes; your application remains a draft.',
  },
  'fund-not-for-country': {
    status: 409,
    title: 'This fund does not support your country.',
    detail: 'Nothing was saved. Look for a fund that lists your country.',
  },
  'decider-not-seated': {
    status: 422,
    title: 'Only seat holders can be named to decide on applications.',
    detail: 'Nothing was changed. Choose members who currently hold a seat of a national team.',
  },
  'application-exists': {
    status: 409,
    title: 'Your country already has an application in this call.',
    detail: 'Nothing was added. Open the existing application and continue with it.',
  },
  'application-not-draft': {
    status: 409,
    title: 'This application has already been submitted.',
    detail: 'Nothing was changed. The decision is made on the application as submitted.',
  },
  'application-own-part': {
    status: 422,
    title: 'The own contribution is too small for this fund.',
    detail:
      'The application remains a draft. Request less, or increase the own contribution, until the fund ' +
      'covers no more than its share.',
  },
  'application-not-waiting': {
    status: 409,
    title: 'This application is not waiting for a decision.',
    detail: 'Nothing was changed. Its page shows the outcome.',
  },
  'decision-proposed': {
    status: 409,
    title: 'Someone has already proposed a decision.',
    detail: 'Nothing was changed. A second person must confirm it or send it back.',
  },
  'second-person-needed': {
    status: 409,
    title: 'A second person must do this.',
    detail: 'Nothing was changed. The person who made a proposal cannot also confirm it.',
  },
  'nothing-proposed': {
    status: 409,
    title: 'There is no proposal to confirm.',
    detail: 'Nothing was changed. Check the current state of the page.',
  },
  'grant-amount': {
    status: 422,
    title: 'The amount is not valid.',
    detail:
      'Nothing was changed. Grant at least one cent and no more than the amount requested; a refusal ' +
      'grants nothing.',
  },
  'fund-exhausted': {
    status: 409,
    title: 'The fund does not have enough money left.',
    detail: 'Nothing was granted. Check the amount left now, and grant less.',
  },
  'grant-not-by-milestones': {
    status: 409,
    title: 'This grant is paid on the basis of expenses.',
    detail: 'Nothing was changed. Milestones apply only to grants that are paid as lump sums.',
  },
  'milestones-fixed': {
    status: 409,
    title: 'A milestone has already been delivered.',
    detail: 'Nothing was changed. The milestones remain as they were agreed.',
  },
  'milestone-delivered': {
    status: 409,
    title: 'This milestone has already been delivered.',
    detail: 'Nothing was changed. Its report shows how far the control has progressed.',
  },
  'milestone-evidence': {
    status: 422,
    title: 'The required deliverable is not in place yet.',
    detail:
      'The milestone was not marked as delivered. Depending on the milestone, a meeting must have been ' +
      'held and its attendance recorded, minutes must be approved, or a training must be documented.',
  },
  'report-days': {
    status: 422,
    title: 'The dates of the report are not valid.',
    detail:
      'Nothing was saved. The last day must not be before the first day, and the due date must not be ' +
      'before the last day.',
  },
  'reports-too-many': {
    status: 409,
    title: 'No more entries can be added here.',
    detail: 'Nothing was added. Check the existing entries.',
  },
  'report-not-draft': {
    status: 409,
    title: 'This report has already been submitted.',
    detail: 'Nothing was changed. The secretariat can reopen it.',
  },
  'report-not-submitted': {
    status: 409,
    title: 'This report is not waiting for control.',
    detail: 'Nothing was changed. Check the current state of the report.',
  },
  'report-empty': {
    status: 422,
    title: 'This report is empty.',
    detail: 'It remains a draft. Add an expense, or deliver a milestone in it.',
  },
  'report-paid': {
    status: 409,
    title: 'The amount certified in this report has already been paid.',
    detail: 'Nothing was changed. A report on which payments are based cannot be reopened.',
  },
  'line-amounts': {
    status: 422,
    title: 'The amounts of this line are not valid.',
    detail:
      'Nothing was saved. Neither the VAT nor the declared amount can exceed the invoice, and a grant paid ' +
      'as lump sums has no invoices.',
  },
  'rate-missing': {
    status: 422,
    title: 'The exchange rate for this month is not available.',
    detail:
      'The report remains a draft. The secretariat must import the rates for the month; then submit again.',
  },
  'split-not-whole': {
    status: 422,
    title: 'The certified, deducted and parked amounts do not add up to the declared amount.',
    detail:
      'Nothing was proposed. The three amounts together must be exactly the declared amount; a deduction ' +
      'needs a reason.',
  },
  'control-only-parked': {
    status: 409,
    title: 'Only parked amounts can still be changed.',
    detail:
      'Nothing was proposed. Amounts that two people have certified or deducted cannot be changed unless ' +
      'the report is reopened.',
  },
  'control-open': {
    status: 409,
    title: 'A proposal for this line is waiting for a second person.',
    detail: 'Nothing was changed. It must be confirmed or sent back first.',
  },
  'grant-exhausted': {
    status: 409,
    title: 'The grant does not have enough money left.',
    detail: 'Nothing was certified. Check the amount left now; deduct or park the rest.',
  },
  'payment-too-large': {
    status: 409,
    title: 'This is more than can be paid now.',
    detail:
      'Nothing was recorded. Pay no more than the fund’s share of the amount that is certified and not yet ' +
      'paid.',
  },
  'rates-unreadable': {
    status: 422,
    title: 'Some lines of the file are not exchange rates.',
    detail:
      'Nothing was imported. The lines are listed; each line must contain a month, a currency and a rate, ' +
      'for example 2027-03,DKK,7.4604.',
  },
} as const satisfies Record<string, ProblemText>;
