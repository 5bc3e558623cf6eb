/** What stands at the top level of a style sheet: statements as they are, of a block what stands before its brace. */
export function topLevelRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  const bare = css.replace(/\/\*[\s\S]*?\*\//gu, '');
  const take = (end: number): void => void rules.push(bare.slice(start, end).trim());
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare[at];
    if (sign === '{' && depth === 0) take(at);
    if (sign === '{') depth += 1;
    if (sign === ';' && depth === 0) take(at);
    if (sign === '}') depth -= 1;
    if ((sign === '}' || sign === ';') && depth === 0) start = at + 1;
  }
  if (depth !== 0) throw new Error('The braces of the style sheet do not match.');
  if (bare.slice(start).trim() !== '') take(bare.length);
  return rules;
}
