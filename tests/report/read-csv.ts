/** A strict reader of RFC 4180: throws where a quote stands wrong. Rows of cells. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('A quoted cell has no end.');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at += 1;
    } else while (at < text.length && !/[,\r\n"]/u.test(text[at]!)) cell += text[at++];
    rows.at(-1)!.push(cell);
    if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else if (text[at] === ',') at += 1;
    else if (at < text.length) throw new Error(`Neither comma nor line end at ${at}.`);
  }
  return rows;
}
