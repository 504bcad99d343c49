/** What people paste in a hurry: letters, chats, tables, exports, scans, signatures. `{form}` is somebody's number, made fresh. */
export const PASTED_NORDIC: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Fra: Borgerservice\nTil: Krisecenteret\nEmne: VS: haster\n\nHej igen, her er hun: {cpr}. Mvh Tove', 'Navn;CPR;Tilbud\nK.;{cpr};T4\nL.;{cpr};T5', '- ankom kl. 23.10\n- {cprBare} (cpr fra sygesikringskort)\n- bange', 'borgerens cpr\n{cprBlank}',
    'Jeg har lige talt med visitationen, de siger at personen bag sag 12 er {cprReplaced}, men det må vi ikke skrive??', 'Notat_{cpr}_final.docx', 'cprNr=&quot;{cprBare}&quot;', '{"barn":{"cpr":"{cpr}"},"mor":null}', 'https://sag.example.org/opslag?cpr={cprBare}#fane2', '| Kvinde | {cpr} | Fyn |',
    'Hun er født på Grønland og har {cprSpDash} som nummer', 'Kan nås på {natDKpairs} (tlf.) hele natten', 'Bh. Inge, mobil {natDKglued}, {email}', 'Overfør beløbet til {ibanGrouped} senest torsdag', 'konto:{iban};', 'Pasnummer\n{pass}', 'Det nigerianske pas med nr. {pass} er inddraget', 'Nummer fra Sverige: {pnr12Dash}; fra Estland: {ik}.',
    'Islandsk søster: {kt}', 'Den norske mor hedder {fnr} i systemet', 'WhatsApp {phone}', 'Moderens finske id er {hetuNew} ifølge mailen', 'CPR-\nnummer: {cprBare}',
  ],
  sv: [
    'Hej,\nskickar uppgifterna så länge:\n{pnr}\n{natSEmob} (mobil)\nhälsningar Berit', 'Ärende\tPersonnr\tBoende\nA1\t{pnr}\tS3\nA2\t{pnr12}\tS4', 'Kopierat från Procapita: {pnr12} KVINNA 41 ÅR', '"personnummer": "{pnrBare}",', 'Kallelse till {pnr12Dash} går ut i morgon', 'Flickan ({pnr12}) och brodern ({pnr12}) flyttas i natt',
    'Beslut_{pnr12}.pdf bifogas', 'Samordningsnr: {sam}\nGiltigt t.o.m. 2027', 'Kontrollera samordningsnumret\n{samBare}', 'Migrationsverket anger {sam12} som identitet', 'Mormor, {pnrPlus}, vill vittna', 'https://vard.example.org/patient/{pnr12}/journal', 'Dagbarnets pnr {pnrBare} syns i bilden', 'PERSONNUMMER: {pnrBlank}',
    'Ring mig på {natSEmob}, jag sitter i möte till tio', 'Tel dag {natSEland}, tel kväll {natSEmob}', '/Maja, kurator, {email}, tel. {natSEglued}', 'Swisha inte, använd {ibanSmallGrouped}', 'IBAN: {ibanNBSP} BIC: NBNXSES1', 'passnummer={pass}', 'Kopia av passet, nr {pass}, ligger i akten', 'Den danska kvinnan, {cpr}, hör inte till oss', 'Norska: {fnrBlank}. Finska: {hetu}.', 'Lettiska flickan {pkNew} är minderårig', '{phone00} är hennes nya nummer',
  ],
  nb: [
    'Videresendt melding:\n> Kan dere ta imot {fnr} i kveld?\n> Hilsen vakta', 'navn,fnr,kommune\nM,{fnr},4601\nR,{dnr},0301', 'Skjermbilde fra DIPS: F.nr. {fnrBlank}', 'Hun oppgir fødselsnummer\n{fnr}\nmen vi har ikke sett legitimasjon', '{fnr} ← dette må vekk før utsending!', 'fodselsnummer:{fnr}', '{"fnr":"{fnr}","dnr":"{dnr}"}',
    'https://nav.example.org/sak?bruker={fnr}&fane=notat', 'Rapport {fnrDot} ferdig', 'D-nummer tildelt 3. mai: {dnr}', 'UDI-referansen gjelder {dnrBlank}', 'Testperson {syn} fra Skatteetaten, skal heller ikke stå her', 'Syntetisk: {syn65}', 'Journal viser H-nummer {hnr}', 'bekymringsmelding_{fnr}.pdf', 'Tlf. {natNO} / {natNOland}',
    'ringte {natNO} tre ganger', 'Mvh Siri, vakttelefon: {natNOglued}', '{email} er adressen hun sjekker selv', 'Til konto {ibanDash} med KID', 'Pass: {pass}, utstedt Lagos', 'Passnummer {pass} og visum mangler', 'svensk: {pnr12}, dansk: {cpr}, islandsk: {kt}', 'Estland opplyste {ik} og Litauen {ak}', 'den latviske gutten ({pk})', 'hennes mobil er {phone}',
  ],
  fi: [
    'Moi, tässä lapun tekstit:\nNimi: X\nHetu: {hetu}\nPuh: {natFI}\nt. Päivystys', 'asiakas;hetu;yksikkö\n1;{hetuNew};TK2\n2;{hetu};TK3', 'Kirjasin epähuomiossa {hetuSmall} otsikkoon', 'HENKILÖTUNNUS\n{hetuNew}', 'Päätös_{hetu}.pdf', '"hetu":"{hetuNew}"', 'https://asia.example.org/haku?hetu={hetu}', 'Lapset {hetuNew} ja {hetuNew} tulivat yöllä',
    'Isomummo ({hetuPlus}) muistaa tapahtumat', 'väliaikainen henkilötunnus {hetuTemp} sairaalasta', 'Henkilötunnuksesta {hetu} näkee iän', 'hetu {hetuBroken} katkesi rivin lopussa', 'skannattu: {hetuWide} (luettu koneella)', 'Ruotsin poliisi: {pnr12Dash}', 'Viro: {ik}, Latvia: {pkNew}, Liettua: {ak}', 'Norjan viranomainen käytti tunnusta {fnr}', 'Soittakaa heti {natFIglued}',
    'Kännykkä {natFI}, työpuhelin {natFIland}', 'Terveisin Aino, {email}, puh. {natFIdash}', 'Maksakaa tilille {ibanGrouped}, viite alla', 'TILI:{iban}', 'Passin nro: {pass}', 'Thaimaalainen passi {pass} löytyi repusta', 'tulkki {phone} tai {email}', 'Tanskan CPR {cprBare} oli liitteessä',
  ],
  is: [
    'Sæl öll,\nhér er hún: {kt}\nkv. Guðrún, s. {natIS}', 'nafn;kennitala;staður\nA;{kt};R1\nB;{ktBare};R2', 'Afrit úr sjúkraskrá: kt. {ktBlank}', 'kennitala\n{ktBare}', 'Hún fékk nýja kennitölu, {kt2026}, í vikunni', 'Útlendingastofnun notar {ktSystem} (kerfiskennitala)', 'kerfiskennitala: {ktSystem}', 'https://mal.example.org/leit?kennitala={ktBare}', 'skyrsla_{kt}.pdf',
    '"kennitala":"{kt}"', 'Dóttirin (kt. {kt2026}) og sonurinn (kt. {kt})', 'Danmörk: {cpr}; Svíþjóð: {pnr12}', 'norska konan {fnr} er farin heim', 'Finnska númerið var {hetu}', 'eistneska númerið {ik}, litháíska {ak}', 'lettneska barnið er {pkNew}', 'Sími: {natISsp} eða {natISglued}', 'hringið í {natIS} eftir lokun', 'Túlkurinn, {email}, farsími {natISglued}', 'Leggist inn á {ibanGrouped}', 'IBAN={iban}',
    'Vegabréf: {pass}', 'Tælenskt vegabréf nr. {pass} fannst', 'Vegabréfsnúmer hennar er {pass}', 'næst í {phone}',
  ],
};
