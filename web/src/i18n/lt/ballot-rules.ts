/** Balsavimo taisyklių tekstai ir tai, kas balsavo. */
export const ballotRules = {
  turnout: {
    title: 'Kas balsavo',
    caption: 'Kurios vietos balsavo',
    steps_one: 'Urnoje bent {{count}} iš {{seats}} biuletenių.',
    steps_few: 'Urnoje bent {{count}} iš {{seats}} biuletenių.',
    steps_many: 'Urnoje bent {{count}} iš {{seats}} biuletenių.',
    steps_other: 'Urnoje bent {{count}} iš {{seats}} biuletenių.',
    passes:
      '„Balsavo“ čia reiškia, kad vietos leidimas išduotas. Ar su juo atėjo biuletenis, niekas negali žinoti.',
    seatsNone: 'Nė viena vieta nebalsavo.',
    stepsFew: 'Kiek biuletenių yra urnoje, pranešama balsavimui pasibaigus.',
    stepsNone: 'Urnoje kol kas mažiau nei penki biuleteniai.',
    stepsHelp: 'Skaičius kinta kas penkis, kad nė vienas atskiras biuletenis nebūtų matomas.',
    seats_one: 'Balsavo {{count}} iš {{seats}} vietų.',
    seats_few: 'Balsavo {{count}} iš {{seats}} vietų.',
    seats_many: 'Balsavo {{count}} iš {{seats}} vietų.',
    seats_other: 'Balsavo {{count}} iš {{seats}} vietų.',
    country: 'Šalis',
    voted: 'balsavo',
    notYet: 'dar ne',
    notAtAll: 'nebalsavo',
    vacant: 'nėra sąraše',
    recused: 'nusišalino',
    absent: 'neužregistruota',
  },
  rules: {
    title: 'Šio balsavimo taisyklės',
    strawPoll: 'Patariamasis balsavimas: jis rodo grupių poziciją ir nieko neįpareigoja.',
    method: {
      proposal: 'Kiekvienas biuletenis yra už, prieš arba susilaiko.',
      consent:
        'Kiekviena vieta sutinka, sutinka su išlygomis, pasitraukia į šalį, blokuoja arba susilaiko. ' +
        'Vienas blokavimas užblokuoja tekstą; jei į šalį pasitraukia daugiau nei trečdalis, ' +
        'palaikymas silpnas.',
      approval:
        'Pritarimas: kiekviename biuletenyje pažymimi visi remiami variantai. Pirmas tas, kurio žymėjimų daugiausia.',
      schulze:
        'Rikiavimas Schulze metodu: variantai lyginami po du visuose biuleteniuose. Variantas lenkia ' +
        'kitą, kai stipriausia jo pergalių grandinė prieš kitą yra stipresnė nei grandinė atgal.',
      score:
        'Taškai: kiekvienas biuletenis kiekvienam variantui skiria nuo 0 iki {{most}} taškų. Pirmas ' +
        'tas, kurio taškų daugiausia.',
      star:
        'Taškai ir lemiamas turas: susitinka du daugiausia taškų surinkę variantai, ir laimi tas, ' +
        'kurį daugiau biuletenių vertina aukščiau už kitą.',
      dots:
        'Žymos: kiekvienas balsuotojas variantams paskirsto iki {{most}}. Pirmas tas, kurio žymų ' +
        'daugiausia; kai balsuoja šalys, visos vienos šalies žymos kartu yra vienas balsas.',
      borda:
        'Borda taškai: iš kiekvieno biuletenio variantas gauna po tašką už kiekvieną žemiau esantį variantą.',
      'ranked-pairs':
        'Surikiuotos poros: pergalės tarp dviejų variantų lieka galioti pradedant stipriausia, ' +
        'nebent kuri nors uždarytų ratą.',
      irv:
        'Rikiavimas su iškritimu: mažiausiai biuletenių turintis variantas iškrinta, o jo ' +
        'biuleteniai pereina toliau, kol vienas turi daugiau nei pusę.',
      stv:
        'Vienas perkeliamasis balsas pagal Škotijos taisykles: kas pasiekia kvotą, tas išrinktas; ' +
        'pertekliai ir iškritusiųjų biuleteniai pereina toliau.',
      'equal-shares':
        'Lygios dalys: visi balsuotojai turi po lygiai pinigų, o variantus perka tie, kas jiems ' +
        'pritaria, todėl kiekviena balsuotojų dalis gauna savo vietų dalį.',
      'default-option':
        'Tekstai rikiuojami kartu su „{{option}}“. Tekstas turi šį variantą nugalėti; iš ' +
        'nugalėjusiųjų lemia Schulze metodas.',
    },
    electorate: {
      'one-seat-one-vote':
        'Viena vieta, vienas balsas: visos šalių grupių vietos, kurios pradedant buvo užimtos, skaičiuojamos vienodai.',
      'one-country-one-vote':
        'Viena šalis, vienas balsas: grupės biuleteniai pagal nustatytą taisyklę sudaro šalies ' +
        'balsą, ir skaičiuojamos šalys.',
      chambers: 'Rūmai: {{chambers}} skaičiuojami kiekvieni atskirai, ir kiekvieni turi sutikti.',
      'countries-and-chambers':
        'Dvi daugumos: turi sutikti šalys, taip pat kiekviena iš šių grupių: {{chambers}}.',
      'seats-and-countries': 'Dvi daugumos: turi sutikti vietos, taip pat šalys.',
      'seats-and-chambers':
        'Dvi daugumos: turi sutikti vietos, taip pat kiekviena iš šių grupių: {{chambers}}.',
    },
    majority: 'Reikia: {{rule}}.',
    default:
      'Tekstas lieka tik tada, jei daugiau biuletenių jį iškelia virš „be pakeitimų“ nei stato žemiau.',
    defaultRatio: 'Iškeliančių turi būti bent {{ratio}} kartus tiek, kiek statančių žemiau.',
    defaultQuorum: 'Biuletenių, kurie turi jį iškelti, bent: {{quorum}}.',
    rounds:
      '{{round}} turas, ne daugiau kaip {{most}}. Jei paskutinis užblokuojamas, lemia pasiūlymas: ' +
      'bent šešios šalys už ir nė vienuose rūmuose nėra daugumos prieš.',
    quorumShare: 'Turi balsuoti bent {{share}} turinčių balsavimo teisę.',
    leastSeats_one: 'Šalies balsui reikia {{count}} grupės biuletenio.',
    leastSeats_few: 'Šalies balsui reikia {{count}} grupės biuletenių.',
    leastSeats_many: 'Šalies balsui reikia {{count}} grupės biuletenio.',
    leastSeats_other: 'Šalies balsui reikia {{count}} grupės biuletenių.',
    vacantCount: 'Laisvos vietos laikomos turinčiomis balsavimo teisę.',
    tie: {
      text: 'Jei už ir prieš po lygiai, niekas nepriimama.',
      report:
        'Apie lygybę pranešama kaip apie lygybę. Nei taisyklė, nei atsitiktinumas iš lygių variantų nerenka.',
      runoff:
        'Esant lygybei, tarp lygių variantų trims dienoms savaime prasideda lemiamas balsavimas. Jei ' +
        'ir jis baigiasi lygiai, apie tai pranešama.',
      chair:
        'Esant lygybei, pirmininkaujanti šalis, {{country}}, per septynias dienas renkasi iš lygių ' +
        'variantų ir raštu pagrindžia.',
      lot:
        'Esant lygybei, lemia vieši burtai: dvi vietos iš skirtingų šalių kiekviena parašo tekstą, ' +
        'ir kiekvienas gali traukti burtus iš naujo.',
    },
    secrecy: {
      open:
        'Paaiškėjus rezultatui, biuleteniai atviri grupėms, sekretoriatui ir auditoriams, su juos ' +
        'atidavusių vardais. Iki tol jų nemato niekas, tik pati vieta.',
      team: 'Biuletenius mato tik pati grupė; šalies atiduodamas balsas yra atviras.',
      secret:
        'Biuleteniuose nėra vardų: nė vienas narys negali matyti, kas kaip balsavo, nei iki pabaigos, nei po jos.',
    },
    results: {
      'after-close': 'Rezultatas pasirodo balsavimui pasibaigus.',
      live: 'Dabartinis rezultatas rodomas balsuojant.',
      'after-own-vote': 'Dabartinis rezultatas kiekvienai vietai rodomas jai balsavus.',
      'after-release':
        'Balsavimui pasibaigus dvi vietos iš skirtingų šalių patvirtina skaičiavimą, ir tik tada jis rodomas.',
    },
    textHash: 'Tekstas, dėl kurio balsuojama, yra tas, kurio SHA-256 prasideda {{hash}}.',
    places_one: 'Pasirenkama {{count}} iš {{options}} variantų.',
    places_few: 'Pasirenkama {{count}} iš {{options}} variantų.',
    places_many: 'Pasirenkama {{count}} iš {{options}} variantų.',
    places_other: 'Pasirenkama {{count}} iš {{options}} variantų.',
    quorum_one: 'Turi dalyvauti bent {{count}} šalis.',
    quorum_few: 'Turi dalyvauti bent {{count}} šalys.',
    quorum_many: 'Turi dalyvauti bent {{count}} šalies.',
    quorum_other: 'Turi dalyvauti bent {{count}} šalių.',
  },
} as const;
