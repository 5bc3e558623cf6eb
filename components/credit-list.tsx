import { say, type Message } from '../lib/view/message';
import type { CreditView } from '../lib/view/sources-view';
import { useArticles } from './articles-context';
import { ChainLine } from './chain-line';
import styles from './credit-list.module.css';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { LongText } from './long-text';
import { Say } from './say';

/** Claims that are credited in different ways, and loops of citation. They interrupt, so each is a box. */
export function CreditList({ credits }: { credits: readonly CreditView[] }) {
  return (
    <>
      {credits.map((credit) =>
        credit.kind === 'loop' ? (
          <Loop key={credit.id} articles={credit.articles} />
        ) : (
          <Credit key={credit.id} credit={credit} />
        ),
      )}
    </>
  );
}

function Credit({ credit }: { credit: Exclude<CreditView, { kind: 'loop' }> }) {
  const i18n = useI18n();
  return (
    <div class={styles['box']}>
      <h3>
        <Glyph name="quote" /> {i18n.text({ id: `credit.${credit.kind}` })}
      </h3>
      <p class="sent">
        <LongText text={credit.text} />
      </p>
      <ul class={styles['readings']}>
        {credit.readings.map((chain, index) => (
          <li key={index}>
            <ChainLine chain={chain} />
          </li>
        ))}
      </ul>
      {credit.kind === 'credited-differently' && (
        <p class="small soft">
          {i18n.text({ id: 'credit.credited-differently.note', args: { n: credit.readings.length } })}
        </p>
      )}
    </div>
  );
}

/** "B cites C, and C cites B. There is no first report in your collection." */
function Loop({ articles }: { articles: readonly number[] }) {
  const i18n = useI18n();
  const all = useArticles();
  const letter = (position: number) => {
    const article = articles[position % articles.length] ?? 0;
    const { letter: mark = null, name: publisher = '' } = all[article] ?? {};
    return { kind: 'letter', article, letter: mark, publisher } as const;
  };
  const steps = articles.map((_, index): Message =>
    say('credit.loopStep', { a: letter(index), b: letter(index + 1) }),
  );
  return (
    <div class={styles['box']}>
      <h3>
        <Glyph name="loop" /> {i18n.text({ id: 'credit.loop' })}
      </h3>
      <p class="small">
        <Say message={say('credit.loopText', { chain: { kind: 'list', items: steps } })} />
      </p>
    </div>
  );
}
