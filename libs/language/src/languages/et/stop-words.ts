import { list } from '../ending-table.ts';

/** Estonian words that carry no subject. */
export const STOP_WORDS = list(`
  ja ning või ega aga kuid vaid et kui nagu sest kuna ka veel juba ainult siis nii see selle seda sellele selles sellest
  sellega need nende neid nendele nendest neile nendega too tema ta teda talle temale temaga tal mina ma mind mulle mul
  minu mu sina sa sind sulle sinu su meie me meid meile teie te teid teile nad nemad kes kelle keda kellele kellel mis
  mille mida millele millel milles millest on oli olid ole olen oled oleme olete olnud olema oleks pole ei mitte jah
  küll väga kõik kõige kõigi kõiki mõni mõne mõned iga üks ühe ühte siin seal kus kuhu kust millal miks kuidas enne
  pärast üle all alla alt peal peale pealt juures juurde juurest koos ilma läbi kohta vastu poolt eest ees taga taha
  järgi kaudu ümber vahel seas hulgas kuni alates oma enda ennast ise endale just isegi samuti samas selline sellised
  sama muu muud teine teise teised teisi
`);
