const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/u));

/**
 * Forenames that tell whether "he" or "she" can mean their bearer, from general knowledge of many languages; names
 * borne by both stay out. A name that is not listed says nothing.
 */
const HIS = set(
  `abdul abdullah abdel abu adam adel ahmad ahmed akbar alan albert aleksandr alexander alexei alexey ali amit anatoly andrei
  andrew anil antony anthony antonio arjun arthur ashok barack ben benjamin bernard bernie bill bob boris brian bruce carlos
  charles chinedu christopher daniel david deepak denis dennis dmitri dmitry donald donnie edward emeka emmanuel eric erik
  fahad faisal farouk fernando francisco frank franz frederick gary george gerald giovanni gordon graham gregory guillermo
  gunnar hans harold harry hassan henry herbert hiroshi howard hussein ian ibrahim igor ilya imran isaac ismail ivan jack
  jacob jacques james jason javier jeff jeffrey jeremy jim joe john jonathan jorge jose joseph joshua juan julius jürgen
  karim karl keith ken kenneth kenji kevin khalid khaled klaus kofi konstantin kwame lars larry lawrence leonard leonid luis
  mahmoud manuel marco mark martin matthew maxim michael miguel mike mikhail mitt mohamed mohammad mohammed mousa moussa
  muhammad musa mustafa narendra nathan neil nicholas nigel nikolai oleg olaf omar oscar osama otto pablo patrick paul pavel
  pedro pete peter philip pierre rahul rajesh rajiv ralph ramesh raymond recep richard riyad robert roberto rodrigo roger
  ronald roy ryan said salim samuel sanjay scott sergei sergey simon stefan stephen steven sunil suresh ted terry thomas
  timothy tim tom tony vijay viktor vikram vincent vitaly vladimir vyacheslav walter wang william winston xavier yahya yasser
  youssef yuri yusuf zaki`,
);
const HER = set(
  `aisha alexandra alice alicia amanda amina amy ana anastasia andrea angela anita ann anna anne annette antonia asha ava
  barbara beatrice beatriz bernadette betty bridget camilla carmen carol caroline carolyn catherine cecilia charlotte christina
  christine clara claire claudia connie cynthia deborah diana donna dorothy ebba ekaterina elaine eleanor elena elisabeth
  elizabeth ella ellen emily emma erika eva evelyn fatima fatou fiona florence frances freya gabriela giulia gloria grace
  greta halima hannah heather heidi helen helena hillary indira ingrid irene irina isabel isabella jacinda jane janet jean
  jennifer jessica jill joan joanna josephine joyce judith julia juliana julie karen kate katherine kathleen katharina keiko
  khadija lakshmi larisa laura leila liz lucia lucy lydia lyudmila madeleine mallory margaret maria mariam marie marina
  marta martha mary maryam maya megan melania melanie melissa meera mercy michelle miriam monica nadia nancy naomi natalia
  natasha nicola nina nkechi noura nour olga olivia oksana pamela patricia paula penelope priya rachel rania rebecca renee
  rita rosa rose roxanne ruth sabine sally samira sandra sara sarah sharon shirley simone sofia sonia sophie stephanie
  susan svetlana sunita sylvia tatiana teresa theresa tove tracy ursula valentina vera veronica victoria violet virginia
  wangari wanjiru yelena yulia yvonne zainab zanele zoe`,
);

/** The pronoun a forename goes with, folded; `null` where it does not tell. */
export function pronounOf(forename: string): 'he' | 'she' | null {
  if (HIS.has(forename)) return 'he';
  return HER.has(forename) ? 'she' : null;
}
