import { aLine } from '../plans.ts';
import { aRecommendation } from '../monitoring.ts';

export const A_HELPLINE = {
  name: 'Hotline',
  phone: '+45 116 006',
  languages: ['da', 'en'],
  roundTheClock: false,
  hours: 'Weekdays, 9 to 17',
  webAddress: 'https://help.example.org/dk',
};

/** What a request says of itself where the rule of its feature, and not that of its route, says who may. */
export const RESOURCE_BODIES: Readonly<Record<string, object>> = {
  'POST /network/teams/:country/helplines': A_HELPLINE,
  'PUT /network/helplines/:id': A_HELPLINE,
  'POST /document-collections': { name: 'Papers of Denmark', description: '', country: 'DK' },
  'PUT /document-collections/order': { country: null, ids: [] },
  'POST /priorities/:id/comments': { text: 'A word on it.' },
  'POST /plans/countries/:country/lines': aLine(),
  'POST /recommendations/countries/:country': aRecommendation(),
};
