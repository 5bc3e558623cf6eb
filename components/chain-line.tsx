import type { Chain } from '../lib/view/sources-view';
import styles from './chain-line.module.css';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { Letters } from './letters';

/** Who said it, who carried it, where it can be read: one line in the order it travelled. */
export function ChainLine({ chain }: { chain: Chain }) {
  const i18n = useI18n();
  return (
    <p class={styles['chain']}>
      {chain.speaker === null ? <span>{i18n.text({ id: 'speaker.none' })}</span> : <bdi>{chain.speaker}</bdi>}
      {chain.carriers.map((carrier) => (
        <span key={carrier} class={styles['step']}>
          <Arrow /> <bdi>{carrier}</bdi>
        </span>
      ))}
      <span class={styles['step']}>
        <Arrow /> <Letters articles={[chain.article]} />
        {chain.place !== null && (
          <span class="faint">{i18n.text({ id: 'card.place', args: { n: chain.place.paragraph } })}</span>
        )}
      </span>
    </p>
  );
}

function Arrow() {
  const i18n = useI18n();
  return (
    <>
      <Glyph name="next" class={styles['arrow']} />
      <span class="vh">{i18n.text({ id: 'sources.arrow' })}</span>
    </>
  );
}
