import en from '../../assets/locales/en.json';
import type { Comparison } from '../../lib/model/comparison';
import { createI18n } from '../../lib/view/create-i18n';
import type { Message } from '../../lib/view/message';
import { toComparisonView } from '../../lib/view/to-comparison-view';

const I18N = createI18n(en, 'en', 'UTC');

/**
 * The items at a place of the view ("overlap", "wording.labels"), each as all of its texts in English, in order.
 * @returns one text for each item of a list, one for anything else, none where the place is empty
 */
export function shownTexts(comparison: Comparison, place: string): string[] {
  const view: unknown = toComparisonView(comparison, { decisions: [], searched: { articles: 1, packs: 1 } });
  const found = place
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], view);
  if (found === undefined) throw new Error(`the view has no ${place}`);
  const items = Array.isArray(found) ? (found as unknown[]) : found === null ? [] : [found];
  return items.map((item) => textsOf(item).join('\n'));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value in en ? [I18N.text({ id: value as Message['id'] })] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) {
    const segments = value.every((part) => typeof part === 'object' && part !== null && 'mark' in part);
    if (!segments) return value.flatMap(textsOf);
    return [(value as { text: string }[]).map(({ text }) => text).join('')];
  }
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && typeof value.id === 'string' && value.id in en) return [I18N.text(value as Message)];
  return Object.values(value).flatMap(textsOf);
}
