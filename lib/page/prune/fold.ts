/** Lower case without accents, typographic apostrophes made plain: for comparing labels, not for showing. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'");
}
