import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json';
import { DIVERGENCE_RULES } from '../../lib/comparison/divergence/divergence-rule-ids';
import { EventEvidence } from '../../lib/model/event-match';
import { KNOWN_RULES } from '../../lib/view/rule-sentence';
import type { Template } from '../../lib/view/create-i18n';

const FOLDER = 'assets/locales';
const MANIFEST_FOLDER = 'assets/public/_locales';
const locales = readdirSync(FOLDER).map((file) => ({
  name: file.replace('.json', ''),
  messages: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, Template>,
}));

const sources = ['lib/view', 'lib/report', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
);
const code = sources.join('\n');

/** `relation.${…}` in the code stands for every key that begins with `relation.` and ends as the template does. */
const templates = [...code.matchAll(/`([a-z][A-Za-z-]*\.[^`\s]*\$\{[^`]*)`/gu)].map(
  (match) =>
    new RegExp(
      `^${match[1]!
        .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/u)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
        .join('[A-Za-z-]+')}$`,
      'u',
    ),
);
const isUsed = (key: string): boolean =>
  code.includes(`'${key}'`) || code.includes(`"${key}"`) || templates.some((template) => template.test(key));

const namesIn = (template: Template): string[] => {
  const forms = typeof template === 'string' ? [template] : [template.other];
  return [
    ...new Set(
      forms.flatMap((form) => [...form.matchAll(/\{([A-Za-z]+)\}|<([a-z]+)>/gu)].map(([whole]) => whole)),
    ),
  ].toSorted();
};

describe('locale files', () => {
  it('hold no sentence that nothing says', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have a sentence for every rule of the engine', () => {
    expect([...KNOWN_RULES].toSorted()).toEqual([...DIVERGENCE_RULES].toSorted());
    expect(DIVERGENCE_RULES.filter((rule) => !(`rule.${rule}` in en))).toEqual([]);
  });

  it('have a word for every kind of evidence', () => {
    expect(EventEvidence.shape.facet.options.filter((facet) => !(`event.${facet}` in en))).toEqual([]);
  });

  it('never judge', () => {
    const words = /\b(?:confirmed|false|bias|copied|original|fake|score|please|oops)\b|!/iu;
    expect(Object.entries(en).filter(([, template]) => words.test(JSON.stringify(template)))).toEqual([]);
  });

  it.each(locales)('$name says everything English says, with the same gaps to fill', ({ messages }) => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(en).toSorted());
    const other = Object.entries(en).filter(
      ([key, template]) => namesIn(template).join() !== namesIn(messages[key]!).join(),
    );
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it.each(locales)('$name has every plural form its language needs', ({ name, messages }) => {
    const needed = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
    const lacking = Object.entries(messages).filter(
      ([, template]) => typeof template !== 'string' && needed.some((form) => !(form in template)),
    );
    // Forms of an exact number ("=0") stand beside the categories, never for them.
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  it.each(locales)('$name also names the extension in the manifest', ({ name }) => {
    const read = (locale: string) =>
      Object.keys(JSON.parse(readFileSync(join(MANIFEST_FOLDER, locale, 'messages.json'), 'utf8')) as object);
    expect(read(name)).toEqual(read('en'));
  });
});
