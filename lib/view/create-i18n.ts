import { cleanLine } from './clean-text';
import { joinParts, type MessagePart } from './message-part';
import type { Message, MessageArgument, MessageId, ShownDate } from './message';
import { parseTemplate, type TemplateNode } from './parse-template';

/** A sentence with `{names}` to fill, or one for each plural form of `n` (CLDR categories, or "=0" for one number). */
export type Template =
  | string
  | ({ readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many' | '=0' | '=1' | '=2']?: string } & {
      readonly other: string;
    });

/** All sentences of one language. */
export type Dictionary = Readonly<Record<MessageId, Template>>;

/** Puts messages into one language. */
export interface I18n {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The message in parts, so that tags and letters can become elements. */
  parts(message: Message): MessagePart[];
  /** The message as plain text, for labels and the clipboard. */
  text(message: Message): string;
  number(value: number): string;
  percent(value: number): string;
  /** The day or moment in the reader's locale; as stated where it is no date. */
  date(iso: string, style: ShownDate['style']): string;
  bytes(value: number): string;
  /** Name of a language in this language ("fi": "Finnish"). */
  language(tag: string): string;
}

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|yi|dv|ug|ckb|sd)(?:-|$)/u;
const MAX_DEPTH = 6;

/**
 * Makes the language of a surface out of a locale file.
 * @param dictionary the parsed locale file
 * @param locale BCP 47 tag for numbers, dates and plural forms; of the same language as the dictionary
 * @param timeZone IANA name; the reader's own by default. Dates without a time are never shifted
 */
export function createI18n(dictionary: Dictionary, locale: string, timeZone?: string): I18n {
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  const templateOf = (message: Message): string => {
    const template = dictionary[message.id];
    if (typeof template === 'string') return template;
    const n = message.args?.['n'];
    const count = typeof n === 'number' ? n : 0;
    const exact = count === 0 || count === 1 || count === 2 ? template[`=${count}`] : undefined;
    return exact ?? template[plural.select(count)] ?? template.other;
  };

  const fill = (nodes: readonly TemplateNode[], message: Message, depth: number): MessagePart[] =>
    nodes.flatMap((node): MessagePart[] => {
      if (typeof node === 'string') return [node];
      if (node.kind === 'tag')
        return [{ kind: 'tag', tag: node.tag, parts: fill(node.nodes, message, depth) }];
      const value = message.args?.[node.name];
      return value === undefined ? [`{${node.name}}`] : argument(value, depth);
    });

  const argument = (value: MessageArgument, depth: number): MessagePart[] => {
    if (typeof value === 'string') return [{ kind: 'words', text: value }];
    if (typeof value === 'number') return [i18n.number(value)];
    if ('id' in value)
      return depth > MAX_DEPTH ? [] : fill(parseTemplate(templateOf(value)), value, depth + 1);
    switch (value.kind) {
      case 'date':
        return [i18n.date(value.iso, value.style)];
      case 'bytes':
        return [i18n.bytes(value.bytes)];
      case 'percent':
        return [i18n.percent(value.value)];
      case 'language':
        return [i18n.language(value.tag)];
      case 'letter':
        return [value];
      case 'list':
        return lists
          .formatToParts(value.items.map((_, index) => String(index)))
          .flatMap((part) =>
            part.type === 'literal'
              ? [part.value]
              : argument(value.items[Number(part.value)] ?? '', depth + 1),
          );
    }
  };

  const i18n: I18n = {
    locale,
    dir: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr',
    parts: (message) => fill(parseTemplate(templateOf(message)), message, 0),
    text: (message) => joinParts(i18n.parts(message), templateOf({ id: 'letter.page' })),
    number: (value) => numbers.format(value),
    percent: (value) => new Intl.NumberFormat(locale, { style: 'percent' }).format(value / 100),
    date: (iso, style) => formatDate(iso, style, locale, timeZone),
    bytes: (value) => formatBytes(value, locale),
    // Browsers keep names of languages, and for this tag give it back as it is.
    language: (tag) => (tag === 'mul' ? i18n.text({ id: 'language.several' }) : languageName(tag, locale)),
  };
  return i18n;
}

const STYLES: Record<ShownDate['style'], Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  full: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  moment: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
  exact: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
};

/** A day stays the day the article states; only moments of this device are put into the reader's time zone. */
function formatDate(iso: string, style: ShownDate['style'], locale: string, timeZone?: string): string {
  const isDay = style === 'day' || style === 'date' || style === 'full';
  const time = Date.parse(isDay ? iso.slice(0, 10) : iso);
  if (Number.isNaN(time)) return cleanLine(iso, 40);
  const zone = isDay ? 'UTC' : timeZone;
  return new Intl.DateTimeFormat(locale, {
    ...STYLES[style],
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(time);
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function formatBytes(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag.slice(0, 40);
  }
}
