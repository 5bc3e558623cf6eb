import type { Reading } from '../lib/view/claim-card';
import { shortenMiddle } from '../lib/view/shorten-middle';
import { useI18n } from './i18n-context';
import { Say } from './say';

/** Characters of the words: the whole sentence stands near. */
const SHOWN = 120;

/** One side of a difference: its words and what they mean, or that it has none. */
export function ReadingText({ reading, mark }: { reading: Reading; mark?: string | undefined }) {
  const i18n = useI18n();
  if (reading.text === null)
    return <span class="ours">{reading.none === null ? '' : i18n.text(reading.none)}</span>;
  return (
    <>
      <bdi class={mark}>{shortenMiddle(reading.text, SHOWN)}</bdi>
      {reading.gloss !== null && (
        <>
          {' '}
          <span class="gloss">
            <Say message={{ id: 'card.gloss', args: { value: reading.gloss } }} />
          </span>
        </>
      )}
    </>
  );
}
