/** Base forms and their irregular forms, as `base form form`; forms that are also other common words are left out. */
const FORMS = `be am is are was were been being|bear bore borne|beat beaten|become became|begin began begun|bend bent|bite bit
bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burst|buy bought|catch caught|
child children|choose chose chosen|cling clung|come came|creep crept|crisis crises|criterion criteria|deal dealt|die
dies died dying|dig dug|do did done does|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed
fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|foot feet|forbid forbade forbidden|foresee
foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go
went gone goes|grow grew grown|hang hung|have had has|hear heard|hide hid hidden|hold held|keep kept|know knew known|
knife knives|lay laid|lead led|leave left|lend lent|lie lies lied lying|light lit|lose lost|make made|man men|mean meant|meet
met|mistake mistook mistaken|mouse mice|overcome overcame|oversee oversaw overseen|overtake overtook overtaken|
overthrow overthrew overthrown|pay paid|phenomenon phenomena|policeman policemen|prove proven|ride rode ridden|ring
rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot
shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|
speed sped|spend spent|spin spun|spokesman spokesmen|spokeswoman spokeswomen|spring sprang sprung|stand stood|steal
stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim
swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|thief thieves|think thought|throw threw
thrown|tie ties tied tying|tooth teeth|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold
upheld|wake woke woken|wear wore worn|weep wept|wife wives|win won|withdraw withdrew withdrawn|withhold withheld|woman
women|write wrote written`;

/** Base form of an irregular English verb or plural ("met": "meet"). Folded on both sides. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split('|').flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(/\s+/u);
    return forms.map((form): [string, string] => [form, base]);
  }),
);
