const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What passphrases are made of most, in lower case and without accents: guessing puts these together before
 * anything else.
 */
export const COMMON_WORDS = words(`
  abcabc abcd abcdef access account adgangskode adgangsord admin adminadmin administrator alphabet andrew angel angels
  anything apple april armastan asdf asdfgh ashley august autumn azerty baby babygirl banana baseball basketball
  batman birthday blessed bonjour brother changeme charlie children chocolate christ christmas company computer cookie
  daniel daughter december default demo diamond dragon eagle everything facebook falcon family father february flower
  flowers football forever freedom friday friend friends ginger golden google guest halla hallo happy heaven hei
  heihei hej hejhej hello hemlig hemmelig hockey hola hunter husband icehockey ilove iloveyou important internet
  jagalskardig january jegelskerdig jennifer jessica jesus job jordan kesa killer kodeord kodord labas laptop letmein
  lion login logon losen losenord love lovely loveme lover lucky lykilord march master matrix matthew meeting michael
  microsoft milu mina minarakastan moikka monday monkey mother mustang myliu newyear nicole ninja nothing november
  number numbers october office onetwothree orange parol parole parool paslaptis passcode passkey passord passphrase
  password passwords passwort pepper personal phoenix please pokemon princess prinsessa prinsesse private purple
  qazwsx qweasd qweasdzxc qwerty qwertz rainbow rakas ranger robert root salainen salajane salasana saturday secret
  secrets secure security september server shadow silver sister slaptazodis slepens soccer someone something sommar
  sommer spiderman spring starwars summer sunday sunshine superman suvi sveicinati sveikas sveiki system talvi temp
  temporary teretulemast teretulnud terve tervetuloa test tester testing thankyou thomas thursday tiger trustno1
  trustnoone tuesday user username valkommen vasara velkommen vinter wednesday welcome whatever windows winter wizard
  work yellow ziema zxcvbn пароль привет секрет
`);

/**
 * What anybody knows of the Network: its own name, its countries and their capitals, its seats and its trade.
 */
export const NETWORK_WORDS = words(`
  aarhus agency auditor ballot baltic baltisk bergen consultation coordinator copenhagen countries country danish
  danmark dansk denmark eesti estonia estonian finland finnish goteborg government guideline guidelines health
  helsinki iceland icelandic ilo immigration iom island kaunas kobenhavn latvia latvian latvija lietuva lithuania
  lithuanian malmo member members municipality national nbn network networks ngo norbanet nordic nordicbaltic nordisk
  norge norway norwegian observer organisation organization oslo police prosecution region regional resource reykjavik
  riga seat secretariat secretary shelter standard standards stockholm suomi support svensk sverige sweden swedish
  tallinn tartu team teams trafficking victim victims vilnius welfare women
`);
