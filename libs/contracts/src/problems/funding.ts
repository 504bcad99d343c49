import type { ProblemText } from './problem-text.ts';

export const FUNDING_PROBLEMS = {
  'fund-dates': {
    status: 422,
    title: 'The fund ends before it begins.',
    detail: 'Nothing was saved. Choose a last day that is not before the first.',
  },
  'fund-total': {
    status: 409,
    title: 'More than this total has been granted already.',
    detail: 'Nothing was changed. Choose a total that is not below what was granted.',
  },
  'fund-period': {
    status: 409,
    title: 'The fund would end before one of its calls, or begin in the middle of it.',
    detail: 'Nothing was changed. Choose days between which the calls that there are fit.',
  },
  'fund-currency': {
    status: 409,
    title: 'The currency of a fund that has a call stays.',
    detail: 'Nothing was changed. Change the rest, or add another fund in that currency.',
  },
  'call-times': {
    status: 422,
    title: 'The call closes before it opens.',
    detail: 'Nothing was saved. Choose a closing time after the opening time.',
  },
  'call-closed': {
    status: 409,
    title: 'This call is not open.',
    detail: 'Nothing was changed. Its page says when it opens and closes; what you wrote stays a draft.',
  },
  'fund-not-for-country': {
    status: 409,
    title: 'This fund does not support your country.',
    detail: 'Nothing was saved. Look for a fund that names your country.',
  },
  'decider-not-seated': {
    status: 422,
    title: 'Only holders of a seat can be named to decide.',
    detail: 'Nothing was changed. Choose members who hold a seat of a national team now.',
  },
  'application-exists': {
    status: 409,
    title: 'Your country has an application in this call already.',
    detail: 'Nothing was added. Open the one that is there and go on with it.',
  },
  'application-not-draft': {
    status: 409,
    title: 'This application was submitted already.',
    detail: 'Nothing was changed. What was submitted is what is decided on.',
  },
  'application-own-part': {
    status: 422,
    title: 'The own contribution is too small for this fund.',
    detail:
      'It stays a draft. Ask for less, or raise the own contribution, until the fund bears no more than its part.',
  },
  'application-not-waiting': {
    status: 409,
    title: 'This application does not wait for a decision.',
    detail: 'Nothing was changed. Its page says what became of it.',
  },
  'decision-proposed': {
    status: 409,
    title: 'Somebody has proposed a decision already.',
    detail: 'Nothing was changed. A second person confirms it or sends it back.',
  },
  'second-person-needed': {
    status: 409,
    title: 'A second person has to do this.',
    detail: 'Nothing was changed. Whoever proposed something cannot confirm it, too.',
  },
  'nothing-proposed': {
    status: 409,
    title: 'There is no proposal to confirm.',
    detail: 'Nothing was changed. Look at the page as it is now.',
  },
  'grant-amount': {
    status: 422,
    title: 'The amount does not fit.',
    detail:
      'Nothing was changed. Grant at least a cent and no more than was asked for; a refusal grants nothing.',
  },
  'fund-exhausted': {
    status: 409,
    title: 'The fund does not have that much left.',
    detail: 'Nothing was granted. Look at what is left now, and grant less.',
  },
  'grant-not-by-milestones': {
    status: 409,
    title: 'This grant is paid by expenses.',
    detail: 'Nothing was changed. Milestones belong to grants that are paid by lump sums.',
  },
  'milestones-fixed': {
    status: 409,
    title: 'A milestone has been delivered already.',
    detail: 'Nothing was changed. The milestones stay as they were agreed.',
  },
  'milestone-delivered': {
    status: 409,
    title: 'This milestone was delivered already.',
    detail: 'Nothing was changed. Its report says how far its control is.',
  },
  'milestone-evidence': {
    status: 422,
    title: 'What is to be delivered is not there yet.',
    detail:
      'Nothing was delivered. A meeting has to be held and its attendance recorded, minutes approved, a training documented.',
  },
  'report-days': {
    status: 422,
    title: 'The days of the report do not fit.',
    detail: 'Nothing was saved. The last day must not be before the first, nor the day by which it is due.',
  },
  'reports-too-many': {
    status: 409,
    title: 'There are as many as this can hold.',
    detail: 'Nothing was added. Look at those that are there.',
  },
  'report-not-draft': {
    status: 409,
    title: 'This report was submitted already.',
    detail: 'Nothing was changed. The secretariat can open it again.',
  },
  'report-not-submitted': {
    status: 409,
    title: 'This report does not wait for control.',
    detail: 'Nothing was changed. Look at the report as it is now.',
  },
  'report-empty': {
    status: 422,
    title: 'There is nothing in this report.',
    detail: 'It stays a draft. Add an expense, or deliver a milestone in it.',
  },
  'report-paid': {
    status: 409,
    title: 'What was certified in this report is paid already.',
    detail: 'Nothing was changed. A report that payments rest on is not opened again.',
  },
  'line-amounts': {
    status: 422,
    title: 'The amounts of this line do not fit.',
    detail:
      'Nothing was saved. Neither VAT nor what is declared can be more than the invoice, and a grant by lump sums takes no invoices.',
  },
  'rate-missing': {
    status: 422,
    title: 'The exchange rate of this month is not known.',
    detail: 'It stays a draft. The secretariat imports the rates of the month; then submit again.',
  },
  'split-not-whole': {
    status: 422,
    title: 'Certified, deducted and parked are not what was declared.',
    detail:
      'Nothing was proposed. The three together must be exactly what was declared; a deduction needs its reason.',
  },
  'control-only-parked': {
    status: 409,
    title: 'Only what is parked can still be changed.',
    detail:
      'Nothing was proposed. What two people certified or deducted stays so unless the report is opened again.',
  },
  'control-open': {
    status: 409,
    title: 'A proposal for this line waits for a second person.',
    detail: 'Nothing was changed. It is confirmed or sent back first.',
  },
  'grant-exhausted': {
    status: 409,
    title: 'The grant does not have that much left.',
    detail: 'Nothing was certified. Look at what is left now; deduct or park the rest.',
  },
  'payment-too-large': {
    status: 409,
    title: 'That is more than can be paid now.',
    detail: 'Nothing was recorded. Pay at most the fund’s share of what is certified and not yet paid.',
  },
  'rates-unreadable': {
    status: 422,
    title: 'Some lines of the file are no rates.',
    detail:
      'Nothing was imported. The lines are listed; each says a month, a currency and a rate, like 2027-03,DKK,7.4604.',
  },
} as const satisfies Record<string, ProblemText>;
