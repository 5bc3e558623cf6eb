import type { ArticleSnapshot } from '../../model/article-snapshot';

const PARAGRAPH_MARK = { text: '', heading: '### ', quote: '> ', 'list-item': '- ' } as const;

/** An article as Markdown: headline, what is known of it as a list, then its text. For reading, not for importing. */
export function articleMarkdown(article: ArticleSnapshot): string {
  const facts = [
    ['Publisher', article.publisher],
    ['By', article.byline.join(', ')],
    ['Published', article.datePublished],
    ['Modified', article.dateModified],
    ['Language', article.inLanguage],
    ['Address', article.url],
    ['Read', article.capturedAt],
  ]
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `- ${name}: ${oneLine(value!)}`);
  const text = article.paragraphs.map(
    ({ start, end, kind }) => `${PARAGRAPH_MARK[kind]}${paragraph(article.text.slice(start, end))}`,
  );
  return `## ${oneLine(article.headline)}\n\n${facts.join('\n')}\n\n${text.join('\n\n')}\n\n`;
}

/** Characters that Markdown or the HTML in it would act on. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&#|~]/gu, '\\$&');

const oneLine = (text: string): string => escaped(text.replace(/\s+/gu, ' ').trim());

/** A line may not become a heading, list, quotation or rule of its own by what it begins with. */
const paragraph = (text: string): string =>
  oneLine(text).replace(/^(?:[-+=]|\d{1,9}[.)])/u, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
