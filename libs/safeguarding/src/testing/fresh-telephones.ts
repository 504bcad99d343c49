import type { Chance } from './chance.ts';
import { fillPattern } from './fill-pattern.ts';
import type { Fresh } from './fresh-identity.ts';

/** Telephone numbers as people write them: trunk digits kept, brackets, dots, dashes, together, and of the countries that victims come from. */
const PATTERNS = {
  intlSEtrunk: '+46 (0)7[036]-### ## ##', intlUKtrunk: '+44 (0)20 79## ####', intlFI0: '+358 (0)40 ### ####', intl00paren: '00358 (0)50 ### ####', intlLT8: '+370 8 6## #####', intlLTparen: '+370 (6##) #####',
  intlDots: '+45 [235]#.##.##.##', intlDash: '+372-5###-####', intlDash2: '+358-40-###-####', intlSlash: '+46/70/#######', intlSpaced: '+ 45 [23]# ## ## ##', intlNBSP: '+47\u00A04##\u00A0##\u00A0###', intlThin: '+371\u20092#\u2009###\u2009###',
  intlGlued: '+47[49]#######', intlGluedIS: '+354[678]######', intl00glued: '003712#######', intl00glued2: '00467[06]#######', intlFIland: '+358 9 #### ###', intlParenCode: '(+45) [235]# ## ## ##', intlParenAll: '(+354) [67]##-####',
  intlUA: '+380 [59]0 ### ## ##', intlRU: '+7 (9##) ###-##-##', intlDE: '+49 151 ########', intlPL: '+48 60# ### ###', intlNG: '+234 80# ### ####', intlVN: '+84 9# ### ####', intlRO: '+40 7## ### ###', intlTH: '+66 8# ### ####', intlPH: '+63 9## ### ####',
  natDKpairs: '[235]# ## ## ##', natDKdots: '[23]#.##.##.##', natDKglued: '[35]#######', natDKhalf: '[235]### ####', natNO: '[94]## ## ###', natNOland: '22 ## ## ##', natNOglued: '[94]#######',
  natSEland: '08-[567]## ### ##', natSEgbg: '031-7## ## ##', natSEmob: '07[036]-### ## ##', natSEslash: '08/### ## ##', natSEglued: '07[036]#######', natSEparen: '(08) ### ## ##',
  natFI: '0[45]0 ### ####', natFIdash: '0[45]0-#######', natFIland: '09 #### ###', natFIparen: '(09) ### ####', natFIglued: '0[45]0#######', natIS: '[5678]##-####', natISsp: '[567]## ####', natISglued: '[5678]######',
  natEE: '5### ####', natEEland: '6## ####', natEEglued: '5#######', natEE7: '5## ####', natLV: '2# ### ###', natLVland: '67######', natLVpairs: '2# ## ## ##', natLVdash: '2#-###-###',
  natLT8: '8 6## #####', natLT8dash: '8-6##-#####', natLTparen: '(8-5) 2## ####', natLTparen2: '(8 6##) #####', natLT0: '0 6## #####', natLT0glued: '06#######', natLT8glued: '86#######',
} as const;

export const TELEPHONES: Readonly<Record<string, (chance: Chance) => Fresh>> = Object.fromEntries(
  Object.entries(PATTERNS).map(([name, pattern]) => [name, (chance) => ({ text: fillPattern(pattern, chance), kind: 'phone', accept: ['phone'] })]));
