/** Words printed for one title: in full, shortened, and for a man, a woman or anybody. The first stands for all. */
const TITLES: readonly string[] = [
  'senator sen',
  'representative rep congressman congresswoman congressperson',
  'governor gov',
  'lieutenant lt',
  'sergeant sgt',
  'captain capt',
  'colonel col',
  'major maj',
  'commander cmdr',
  'admiral adm',
  'superintendent supt',
  'inspector insp',
  'detective det',
  'doctor dr',
  'reverend rev',
  'attorney atty',
  'general gen',
  'president pres',
  'professor prof',
  'republican gop',
  'chairman chairwoman chairperson chair',
  'spokesman spokeswoman spokesperson',
  'businessman businesswoman businessperson',
];

const FORMS: ReadonlyMap<string, string> = new Map(
  TITLES.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/**
 * The word a title's word stands for, so that "Sen." and "senator" are no two roles.
 * @param norm lower-case, without the dot
 * @returns `null` for words that are no form of a listed title
 */
export function titleOf(norm: string): string | null {
  return FORMS.get(norm) ?? null;
}
