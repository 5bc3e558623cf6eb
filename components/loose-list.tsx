import { useState } from 'preact/hooks';
import type { LooseClaim } from '../lib/view/claim-card';
import { useArticles } from './articles-context';
import { useI18n } from './i18n-context';
import { LongText } from './long-text';
import { Letters } from './letters';
import styles from './loose-list.module.css';
import { usePanel } from './panel-context';

/** Entries shown before "Show more": a fold is for looking over, not for reading through. */
const FIRST = 12;

/** Claims without a counterpart, each with its place. */
export function LooseList({ claims }: { claims: readonly LooseClaim[] }) {
  const i18n = useI18n();
  const [all, setAll] = useState(false);
  const shown = all ? claims : claims.slice(0, FIRST);
  return (
    <>
      {shown.map((claim) => (
        <Entry key={claim.id} claim={claim} />
      ))}
      {shown.length < claims.length && (
        <button type="button" class={`act ${styles['more']}`} onClick={() => setAll(true)}>
          {i18n.text({ id: 'sources.more', args: { n: claims.length - shown.length } })}
        </button>
      )}
    </>
  );
}

function Entry({ claim }: { claim: LooseClaim }) {
  const i18n = useI18n();
  const panel = usePanel();
  const article = useArticles()[claim.place.article];
  const here = claim.place.article === 0;
  const place = i18n.text({ id: 'card.place', args: { n: claim.place.paragraph } });
  const where = here
    ? i18n.text({ id: claim.articles.length > 0 ? 'card.andPage' : 'card.pagePlace', args: { place } })
    : i18n.text({ id: 'card.articlePlace', args: { publisher: article?.name ?? '', place } });
  const href = article?.href ?? null;
  return (
    <div class={styles['entry']}>
      <Letters articles={claim.articles} />
      <div>
        <p class={`sent ${styles['words']}`}>
          <LongText text={claim.text} />
        </p>
        <p class="where">
          {where}
          {here && (
            <>
              {' · '}
              <button type="button" class={styles['show']} onClick={() => panel.show(claim.place)}>
                {i18n.text({ id: 'card.showShort' })}
              </button>
            </>
          )}
          {!here && href !== null && (
            <>
              {' · '}
              <a href={href} target="_blank" rel="noopener noreferrer">
                {i18n.text({ id: 'card.showShort' })}
              </a>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
