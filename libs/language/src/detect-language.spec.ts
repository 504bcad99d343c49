import type { ContentLanguage } from '@nbn/contracts';
import { detectLanguage } from './detect-language.ts';

const TEXTS: Readonly<Record<ContentLanguage, string>> = {
  en: 'The women who were offered a place in the shelter stayed there for a month.',
  da: 'Kvinderne, der fik tilbud om en plads på krisecentret, blev der i en måned, og nogle af dem er der endnu.',
  nb: 'Kvinnene som fikk tilbud om en plass på krisesenteret, ble der i en måned, og noen av dem er der ennå.',
  sv: 'Kvinnorna som fick erbjudande om en plats på jouren stannade där i en månad, och några av dem är kvar.',
  is: 'Konurnar sem fengu boð um pláss í athvarfinu dvöldu þar í mánuð og sumar þeirra eru þar enn.',
  fi: 'Naiset, joille tarjottiin paikkaa turvakodissa, olivat siellä kuukauden, ja osa heistä on siellä yhä.',
  et: 'Naised, kellele pakuti kohta varjupaigas, olid seal ühe kuu ja mõned neist on seal siiani.',
  lv: 'Sievietes, kurām piedāvāja vietu patversmē, palika tur mēnesi, un dažas no viņām ir tur joprojām.',
  lt: 'Moterys, kurioms buvo pasiūlyta vieta prieglaudoje, ten liko mėnesį, ir kai kurios iš jų ten tebėra.',
  ru: 'Женщины, которым предложили место в убежище, оставались там месяц, и некоторые из них всё ещё там.',
};

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))('is told for %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is that of the longer part where two are mixed', () => {
    expect(detectLanguage(`${TEXTS.lv} ${TEXTS.lv} ${TEXTS.en}`)).toBe('lv');
  });

  it.each(['', '2026', 'Riga', '… — !', 'xyzzy plugh'])('is not guessed from %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
