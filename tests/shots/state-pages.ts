import type { MadePage } from '../demo/page-server';

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const article = (title: string, paragraphs: readonly string[]): string =>
  html(
    title,
    `<main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>`,
  );

const headlines = Array.from(
  { length: 48 },
  (_, index) => `<li><a href="/story-${index}">Town council meets for the ${index + 1}. time</a></li>`,
).join('');

/** Pages that end in each thing the popup can say besides a comparison. */
export const STATE_PAGES: readonly { readonly name: string; readonly page: MadePage | string }[] = [
  {
    name: 'nothing.html',
    page: article('Harbour opens a third mussel bed', [
      'The harbour of Port Anselm opened a third mussel bed on Tuesday, the fishery office said.',
      'Forty lines were lowered into the bay from a barge that left at six in the morning.',
      'The fishery office expects the first harvest in eighteen months, somewhat later than on the older beds.',
      'Two families will tend the lines, and the town has lent them a shed on the eastern quay.',
      'Divers will look after the anchors every spring, said Petra Lindqvist, who planned the bed.',
      'The water of the bay is tested weekly, and the results hang at the door of the fishery office.',
      'A fourth bed is not planned, the office said, since the ferry needs the rest of the bay.',
    ]),
  },
  {
    name: 'front-page.html',
    page: html('Northgate Daily: latest news', `<main><ul>${headlines}</ul></main>`),
  },
  { name: 'short.html', page: article('Ferry late', ['The ferry was late on Monday.']) },
  {
    name: 'report.pdf',
    page: {
      type: 'application/pdf',
      body: '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    },
  },
];
