import type { Refusal } from '../lib/model/refusal';
import { say, type Message } from '../lib/view/message';
import type { GlyphName } from './glyph';
import { useI18n } from './i18n-context';
import styles from './refusal-notice.module.css';
import { Say } from './say';
import { shortcutKey } from './shortcut-key';
import { SurfaceNotice } from './surface-notice';

export interface RefusalNoticeProps {
  readonly refusal: Refusal;
  readonly site: string | null;
  readonly quickCheckKey: string | null;
  readonly onAllowSite: (site: string) => void;
}

/** Why a page was not read, and what to do about it. */
export function RefusalNotice({ refusal, site, quickCheckKey, onAllowSite }: RefusalNoticeProps) {
  const i18n = useI18n();
  const { glyph, title, text, next } = wordsOf(refusal, quickCheckKey);
  return (
    <SurfaceNotice
      glyph={glyph}
      title={i18n.text(title)}
      text={text && i18n.text(text)}
      next={<Say message={next} />}
    >
      {refusal.kind === 'no-access' && site !== null && (
        <div class={styles['often']}>
          <p>{i18n.text({ id: 'refusal.no-access.often' })}</p>
          <button type="button" class="act" onClick={() => onAllowSite(site)}>
            <Say message={{ id: 'refusal.no-access.allow', args: { site } }} />
          </button>
        </div>
      )}
    </SurfaceNotice>
  );
}

interface Words {
  readonly glyph: GlyphName;
  readonly title: Message;
  readonly text: Message | undefined;
  readonly next: Message;
}

function wordsOf(refusal: Refusal, quickCheckKey: string | null): Words {
  const { kind } = refusal;
  const key =
    quickCheckKey === null ? say('refusal.button') : say('refusal.key', { key: shortcutKey(quickCheckKey) });
  const title = say(`refusal.${kind}.title`);
  switch (kind) {
    case 'not-an-article':
      return {
        glyph: 'page',
        title,
        text: say(`refusal.${kind}.text`, { n: refusal.headlines }),
        next: say(`refusal.${kind}.next`, { key }),
      };
    case 'too-short':
      return {
        glyph: 'page',
        title,
        text: say(`refusal.${kind}.text`, { n: refusal.sentences }),
        next: say(`refusal.${kind}.next`, { key }),
      };
    case 'timed-out':
      return {
        glyph: 'alert',
        title,
        text: say(`refusal.${kind}.text`, { n: Math.round(refusal.limitMs / 1_000) }),
        next: say(`refusal.${kind}.next`, { key }),
      };
    case 'too-large':
      return refusal.measure === 'selection'
        ? {
            glyph: 'select',
            title: say('refusal.too-large-selection.title'),
            text: undefined,
            next: say('refusal.too-large-selection.next'),
          }
        : { glyph: 'page', title, text: undefined, next: say(`refusal.${kind}.next`) };
    case 'no-access':
      return {
        glyph: 'page',
        title,
        text: say(`refusal.${kind}.text`),
        next:
          quickCheckKey === null
            ? say('refusal.no-access.nextNoKey')
            : say('refusal.no-access.next', { key: shortcutKey(quickCheckKey) }),
      };
    case 'restricted-page':
    case 'pdf':
    case 'no-selection':
      return {
        glyph: kind === 'no-selection' ? 'select' : 'page',
        title,
        text: say(`refusal.${kind}.text`),
        next: say(`refusal.${kind}.next`),
      };
  }
}
