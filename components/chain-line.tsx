import type { Chain } from '../lib/view/sources-view';
import styles from './chain-line.module.css';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { Letters } from './letters';

export interface ChainLineProps {
  readonly chain: Chain;
  /** The speaker under whose name the line stands: it is not said again. */
  readonly under?: string;
}

/** Who said it, who carried it, where it can be read: one line in the order it travelled. */
export function ChainLine({ chain, under }: ChainLineProps) {
  const i18n = useI18n();
  const isNamed = chain.speaker === null || chain.speaker !== under;
  return (
    <p class={styles['chain']}>
      {isNamed &&
        (chain.speaker === null ? (
          <span>{i18n.text({ id: 'speaker.none' })}</span>
        ) : (
          <bdi>{chain.speaker}</bdi>
        ))}
      {chain.carriers.map((carrier, at) => (
        <span key={carrier} class={styles['step']}>
          {(isNamed || at > 0) && <Arrow />} <bdi>{carrier}</bdi>
        </span>
      ))}
      <span class={styles['step']}>
        {(isNamed || chain.carriers.length > 0) && <Arrow />} <Letters articles={[chain.article]} />
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
