/**
 * Countries and their demonyms, places and organisations that news text names most. Compiled by hand for this project
 * from general knowledge; folded. Small on purpose: it decides kinds and sentence-initial capitals, nothing else.
 */
const COUNTRIES = `afghanistan:afghan albania:albanian algeria:algerian argentina:argentine,argentinian armenia:armenian
  australia:australian austria:austrian azerbaijan:azerbaijani bahrain:bahraini bangladesh:bangladeshi belarus:belarusian
  belgium:belgian bolivia:bolivian bosnia:bosnian brazil:brazilian britain:british bulgaria:bulgarian cambodia:cambodian
  cameroon:cameroonian canada:canadian chad:chadian chile:chilean china:chinese colombia:colombian congo:congolese
  croatia:croatian cuba:cuban cyprus:cypriot czechia:czech denmark:danish ecuador:ecuadorian egypt:egyptian england:english
  eritrea:eritrean estonia:estonian ethiopia:ethiopian finland:finnish france:french georgia:georgian germany:german
  ghana:ghanaian greece:greek guatemala:guatemalan haiti:haitian honduras:honduran hungary:hungarian iceland:icelandic
  india:indian indonesia:indonesian iran:iranian iraq:iraqi ireland:irish israel:israeli italy:italian jamaica:jamaican
  japan:japanese jordan:jordanian kazakhstan:kazakh kenya:kenyan kosovo:kosovar kuwait:kuwaiti kyrgyzstan:kyrgyz laos:laotian
  latvia:latvian lebanon:lebanese libya:libyan lithuania:lithuanian luxembourg: malaysia:malaysian mali:malian malta:maltese
  mexico:mexican moldova:moldovan mongolia:mongolian montenegro:montenegrin morocco:moroccan mozambique:mozambican
  myanmar:burmese nepal:nepali netherlands:dutch nicaragua:nicaraguan niger:nigerien nigeria:nigerian norway:norwegian
  oman:omani pakistan:pakistani palestine:palestinian panama:panamanian paraguay:paraguayan peru:peruvian
  philippines:filipino,philippine poland:polish portugal:portuguese qatar:qatari romania:romanian russia:russian
  rwanda:rwandan scotland:scottish senegal:senegalese serbia:serbian singapore:singaporean slovakia:slovak
  slovenia:slovenian somalia:somali spain:spanish sudan:sudanese sweden:swedish switzerland:swiss syria:syrian
  taiwan:taiwanese tajikistan:tajik tanzania:tanzanian thailand:thai tunisia:tunisian turkey:turkish turkmenistan:turkmen
  uganda:ugandan ukraine:ukrainian uruguay:uruguayan uzbekistan:uzbek venezuela:venezuelan vietnam:vietnamese wales:welsh
  yemen:yemeni zambia:zambian zimbabwe:zimbabwean`;

const COUNTRY_NAMES = COUNTRIES.split(/\s+/u).map((entry) => entry.split(':') as [string, string]);

/** Demonym to country: "russian" to "russia". Plurals ("russians") name people and are not in it. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map([
  ...COUNTRY_NAMES.flatMap(([country, demonyms]) =>
    demonyms
      .split(',')
      .filter(Boolean)
      .map((demonym): [string, string] => [demonym, country]),
  ),
  ['american', 'united states'],
  ['saudi', 'saudi arabia'],
  ['emirati', 'united arab emirates'],
  ['african', 'africa'],
  ['european', 'europe'],
  ['asian', 'asia'],
]);

const phrases = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

/** Countries, regions and cities. */
export const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRY_NAMES.map(([country]) => country),
  ...phrases(`united states, us, usa, u.s, america, united kingdom, uk, saudi arabia, united arab emirates, uae, south korea,
    north korea, new zealand, south africa, sri lanka, el salvador, costa rica, ivory coast, burkina faso, south sudan,
    czech republic, kyiv, kiev, moscow, washington, london, paris, berlin, brussels, beijing, tokyo, delhi, new delhi,
    jerusalem, tel aviv, gaza, gaza city, gaza strip, west bank, rafah, khan younis, golan heights, ramallah, beirut,
    damascus, aleppo, baghdad, tehran, ankara, istanbul, cairo, doha, riyadh, dubai, abu dhabi, amman, sanaa, tripoli,
    khartoum, nairobi, lagos, abuja, johannesburg, cape town, islamabad, karachi, kabul, dhaka, mumbai, chennai, kolkata,
    hong kong, seoul, pyongyang, taipei, manila, jakarta, bangkok, hanoi, sydney, canberra, melbourne, ottawa, toronto,
    montreal, vancouver, new york, new york city, los angeles, chicago, boston, houston, dallas, philadelphia, miami,
    atlanta, seattle, san francisco, detroit, las vegas, baltimore, texas, california, florida, ohio, virginia, georgia,
    arizona, michigan, pennsylvania, wisconsin, illinois, massachusetts, colorado, nevada, alabama, mississippi, kentucky,
    missouri, iowa, utah, oregon, minnesota, louisiana, tennessee, indiana, maryland, new jersey, new hampshire,
    new mexico, north carolina, south carolina, north dakota, south dakota, connecticut, hawaii, alaska, crimea, donbas,
    donetsk, luhansk, kharkiv, odesa, odessa, mariupol, kherson, chechnya, siberia, kashmir, tibet, xinjiang, catalonia,
    northern ireland, rome, milan, madrid, barcelona, lisbon, vienna, geneva, zurich, warsaw, prague, budapest, athens,
    belgrade, bucharest, sofia, stockholm, oslo, copenhagen, helsinki, dublin, edinburgh, glasgow, manchester, amsterdam,
    the hague, hague, minsk, tbilisi, yerevan, baku, st petersburg, mexico city, bogota, caracas, lima, santiago,
    buenos aires, havana, sao paulo, rio de janeiro, europe, asia, africa, middle east, latin america, north america,
    south america, central america, eastern europe, western europe, central asia, southeast asia, balkans, caucasus,
    red sea, black sea, mediterranean, baltic, arctic, antarctica, persian gulf, sinai, sahel, sahara, caribbean`),
]);

/** Organisations and seats of power named without a word that says so. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  phrases(`hamas, hezbollah, hizbullah, hizbollah, fatah, islamic jihad, isis, isil, islamic state, daesh, al-qaeda, al qaeda,
    taliban, houthi, houthis, kremlin, white house, pentagon, downing street, elysee, capitol, knesset, bundestag, duma,
    state duma, congress, senate, parliament, nato, un, united nations, eu, european union, african union, arab league,
    opec, imf, world bank, wto, who, unicef, unrwa, unesco, iaea, red cross, red crescent, amnesty international,
    human rights watch, fbi, cia, nsa, mossad, shin bet, idf, irgc, interpol, reuters, tass, ria novosti, interfax, afp,
    associated press, ap, bbc, cnn, al jazeera, al-jazeera, xinhua, bloomberg, fox news, new york times, washington post,
    financial times, guardian, facebook, google, apple, amazon, microsoft, twitter, tesla, boeing, airbus, gazprom,
    rosneft, gop, nasa, fifa, uefa`),
);

/** A run of capitals that holds or ends in one of these names an organisation. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `ministry department agency authority council committee commission court party union university college school institute
  association federation foundation organisation organization group movement front brigades brigade army navy force forces
  corps police bureau office service bank fund company corporation corp inc ltd llc holdings airlines airways motors news
  times post journal press tribune herald gazette house parliament congress senate assembly cabinet administration
  government league club hospital church centre center board society network coalition alliance guard tribunal
  secretariat embassy consulate mission directorate republicans democrats`
    .trim()
    .split(/\s+/u),
);

/** A run of capitals that ends in one of these names a place. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `city strip bank street avenue road square river lake sea ocean gulf strait island islands mountain mountains valley
  province region district county state states airport port border peninsula heights crossing bridge park coast desert
  beach bay hills village town republic kingdom emirates`
    .trim()
    .split(/\s+/u),
);

/** Given names common in news, to tell a person from another pair of capitals. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `abdel abdul abdullah adam ahmad ahmed alan alex alexander alexei alexey ali alice amir amy andrei andrew angela anna anne
  anthony antonio antony barack ben benjamin bernie bill binyamin bob boris brian carlos caroline charles chris christine
  christopher dan daniel david deborah dmitri dmitry donald ed edward elena elizabeth emily emma emmanuel eric fatima frank
  gary george gerald gordon greg hakan hamid hans harry hassan hassan helen henry hillary hussein ian ibrahim igor imran
  ismail ivan jack jacob jake james jamal jane janet jason jean jeff jennifer jeremy jerry jessica jim joe joel john
  jonathan jose joseph joshua juan judith julia julian kamala karen karim kate kevin khaled khalid larry laura lee leon
  linda lindsey lisa lloyd louis luis lucy lyndon mahmoud manuel marco margaret maria marie mark martin mary matt matthew
  maxim michael michel michelle miguel mike mikhail mitch mohamed mohammad mohammed mousa muhammad musa mustafa nancy
  narendra nicholas nicolas nikolai noah nora olaf oleg oliver olga omar oscar osama pablo patricia patrick paul pavel
  pedro peter philip pierre rachel rami ramzi rashid recep rex richard rick riyad robert roger ron ronald ruth ryan saad
  salah saleh sam samuel samir sarah scott sean sergei sergey simon sophie stephen steve steven susan tariq tayyip ted
  theresa thomas tim timothy tom tony ursula victor viktor vladimir volodymyr walid walter wendy william xi yahya yair
  yasser yoav yuri yusuf zayd`.split(/\s+/u),
);

/** Whether a folded name is a place, nationality or organisation of the lists above. */
export function isKnownName(key: string): boolean {
  return PLACES.has(key) || ORGANISATIONS.has(key) || DEMONYMS.has(key);
}
