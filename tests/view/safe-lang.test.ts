import { describe, expect, it } from 'vitest';
import { safeLang } from '../../lib/view/safe-lang';

describe('safeLang', () => {
  it.each(['en', 'ar-EG', 'zh-Hant-TW', 'de-1996'])('takes %s for a language', (tag) =>
    expect(safeLang(tag)).toBe(tag),
  );

  it.each(['', 'english', 'x-"><img>', 'en us', 'en-', `en-${'a'.repeat(400)}`, null])(
    'takes %s for none',
    (tag) => expect(safeLang(tag)).toBeUndefined(),
  );
});
