/** Textar um sjálfan atkvæðaseðilinn: útfyllingu, yfirlestur, skil og kvittun. */
export const ballotPaper = {
  choice: { yes: 'Já', no: 'Nei', abstain: 'Situr hjá' },
  consent: {
    consent: 'Veitir samþykki',
    reservations: 'Samþykki með fyrirvara',
    stand_aside: 'Stígur til hliðar',
    block: 'Stöðvar',
    abstain: 'Situr hjá',
  },
  consentHelp: {
    consent: 'Textinn má ganga áfram.',
    reservations: 'Textinn má ganga áfram; fyrirvarar þínir standa í fundarbókinni.',
    stand_aside: 'Þú styður hann ekki en stendur ekki í vegi fyrir honum.',
    block:
      'Textinn má ekki ganga áfram eins og hann er. Segðu gegn hverju, hvers vegna og hvað myndi aflétta stöðvuninni.',
    abstain: 'Sætið þitt tekur þátt en segir ekkert um textann.',
  },
  way: {
    app: 'í Norbanet',
    proxy: 'með umboði',
    alternate: 'sem varamaður',
    phone: 'símleiðis, skráð af tveimur starfsmönnum',
    paper: 'á pappír, skráð af tveimur starfsmönnum',
  },
  notYou: {
    recused: 'Sætið þitt lýsti sig vanhæft fyrir opnun og tekur ekki þátt í þessari atkvæðagreiðslu.',
    absent:
      'Þessi atkvæðagreiðsla fer fram á fundi og sætið þitt er ekki skráð viðstatt. Láttu ' +
      'fundarstjóra vita ef þú ert í salnum.',
    handedOver:
      'Sætið þitt var framselt í þessari atkvæðagreiðslu. Varamaður þinn greiðir atkvæði fyrir það.',
    sinceOpening:
      'Þú hefur aðeins haft sætið síðan þessi leynilega atkvæðagreiðsla opnaðist. Kjörskránni var ' +
      'þá lokað og enginn greiðir atkvæði í stað þess sem stendur á henni.',
    formerVoted: 'Sá sem hafði sætið á undan þér hefur greitt atkvæði. Það atkvæði stendur.',
  },
  proxyStep: {
    fill: 'Seðillinn sem þú ferð með umboð fyrir: {{seat}}',
    review: 'Líttu yfir hann einu sinni enn, seðilinn fyrir: {{seat}}',
    proxied: 'Seðillinn fyrir: {{seat}}',
    kept: 'Seðill fyrir: {{seat}}',
  },
  proxied:
    'Seðlinum er skilað. Ef sætið greiðir sjálft atkvæði fyrir lokun gildir þess eigin seðill í staðinn.',
  notYours:
    'Hér greiða sæti landsteymanna atkvæði. Þú getur lesið reglurnar og séð hve mörg hafa greitt ' +
    'atkvæði; hvernig þau greiddu atkvæði sér enginn fyrir lokun.',
  step: { kept: 'Seðillinn þinn gildir', fill: 'Seðillinn þinn', review: 'Líttu yfir hann einu sinni enn' },
  review: 'Líta yfir seðilinn minn',
  reviewText: 'Þetta stendur á seðlinum þínum. Honum hefur ekki verið skilað enn.',
  reviewUntil: 'Þú getur breytt honum til:',
  cast: 'Skila seðlinum mínum',
  back: 'Aftur í seðilinn',
  change: 'Breyta seðlinum mínum',
  keepOld: 'Halda seðlinum eins og honum var skilað',
  receipt: {
    title_one: 'Seðlinum þínum er skilað.',
    title_other: 'Breyttum seðli þínum er skilað. Aðeins hann gildir.',
    times: 'Skilað: {{cast}}. Þú getur breytt honum til: {{closes}}.',
    code: 'Kvittunin þín, sem stendur við seðilinn þinn eftir lokun:',
  },
  paper: {
    approveLabel: 'Hvað ætti svæðið að taka fyrir?',
    approveHelp: 'Merktu við alla kosti sem þú styður. Eins marga og þú vilt; enginn er auður seðill.',
    choose: 'Veldu svar fyrst. Ef þú vilt taka þátt án þess að taka afstöðu skaltu sitja hjá.',
    choiceLabel: 'Ertu sammála?',
    choiceHelp: 'Hjáseta telst með þegar metið er hvort nógu mörg taki þátt og tekur ekki afstöðu.',
    consentLabel: 'Hvað segirðu um þennan texta?',
    consentHelp: 'Eitt svar á sæti. Rökstuðningur stendur í fundarbókinni undir heiti sætisins.',
    reason: 'Hvers vegna',
    reasonHelp: 'Skrifaðu um textann, aldrei um einstakling. Engin nöfn, engin símanúmer, engin mál.',
    paragraph: 'Gegn hvaða málsgrein',
    lifts: 'Hvað myndi aflétta stöðvuninni',
    scoreHelp: 'Gefðu hverjum kosti 0 til {{most}} stig. Kostur án tölu fær 0.',
    noScore: 'engin stig',
    scored_one: '{{option}}: {{count}} stig',
    scored_other: '{{option}}: {{count}} stig',
    dotsHelp_one: 'Þú hefur {{count}} punkt.',
    dotsHelp_other: 'Þú hefur {{count}} punkta. Settu eins marga á kost og þú vilt; ekki þarf að nota alla.',
    dotsLeft_one: '{{count}} punktur eftir',
    dotsLeft_other: '{{count}} punktar eftir',
    dotMore: 'Einn punkt í viðbót: {{option}}',
    dotLess: 'Einum punkti færra: {{option}}',
    dotsNow_one: '{{option}}: {{count}} punktur. Eftir: {{left}}.',
    dotsNow_other: '{{option}}: {{count}} punktar. Eftir: {{left}}.',
    dotted_one: '{{option}}: {{count}} punktur',
    dotted_other: '{{option}}: {{count}} punktar',
    rankStrictHelp:
      'Settu það mikilvægasta fyrst, einn kost í hvert sæti. Þú mátt sleppa sumum; seðillinn ' +
      'hættir að gilda þegar allir sem hann nefnir eru úr leik.',
    rankHelp:
      'Settu það mikilvægasta fyrst. Kostir mega standa jafnt og þú mátt sleppa sumum: þeir koma ' +
      'síðastir og standa jafnt innbyrðis.',
    ranked: 'Röðin þín, besti kosturinn fyrst',
    unranked: 'Án sætis',
    unrankedHelp: 'Kostir sem verða eftir hér koma á eftir öllum sem fengu sæti.',
    rankNext: 'Setja í sæti {{place}}',
    rankOption: 'Setja í sæti {{place}}: {{option}}',
    placeOf: 'Sæti: {{option}}',
    leave: 'sleppa',
    equalAbove: 'jafnt þeim sem er fyrir ofan',
    equalTo: '{{option}} stendur jafnt og {{above}}',
    placed: '{{option}} er nú í sæti {{place}} af {{total}}.',
    out: '{{option}} er ekki lengur með sæti.',
    blank: 'Auður seðill: sætið þitt tekur þátt og tekur ekkert fram yfir annað.',
    blankShort: 'auður',
    leftOut: 'Sleppt, og því síðast og jafnt: {{options}}.',
  },
} as const;
