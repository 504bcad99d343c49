import { list } from '../ending-table.ts';

/** Finnish words that carry no subject. */
export const STOP_WORDS = list(`
  ja tai sekä että jos kun koska mutta vaan vai niin kuin kuten myös jo vielä vain ei en et emme ette eivät eikä on ovat
  oli olivat olla ollut olen olet olemme olette olisi minä sinä hän me te he minun sinun hänen meidän teidän heidän minut
  sinut hänet meidät teidät heidät minua sinua häntä meitä teitä heitä minulle sinulle hänelle meille teille heille se
  ne sen sitä siinä siitä siihen sillä sille niiden niitä niissä niistä niihin niille tämä tämän tätä tässä tästä tähän
  tällä tälle nämä näiden näitä näissä tuo tuon nuo joka jonka jota jossa josta johon jolla jolle jotka joiden joita
  joissa joista joihin joille mikä minkä mitä missä mistä mihin kuka kenen ketä kun sitten siis näin nyt aina ennen
  jälkeen kanssa ilman yli alle alla mukaan mukana kautta vastaan varten itse oma kaikki kaikkien kaikkia joku jokin
  muu muut muiden toinen toisen toiset ollaan voi voivat pitää hyvin paljon enemmän
`);
