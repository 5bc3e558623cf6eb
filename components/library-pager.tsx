import type { RefObject } from 'preact';
import type { LibraryActions, LibraryState } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { useI18n } from './i18n-context';
import styles from './library-list.module.css';

type Turn = 'previous' | 'next' | 'last';

export interface LibraryPagerProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly bar?: RefObject<HTMLElement>;
  /** Given where it stands below the list: told which of its buttons is pressed. */
  readonly onTurn?: (turn: Turn) => void;
}

/** Place of the last row that shows. The rows of another page may not have come yet. */
export const lastShown = ({ offset, rows, matching }: LibraryState): number =>
  Math.min(offset + rows.length, matching);

/** Which part of the list shows, and the way to the others. Above the list, and below it once more. */
export function LibraryPager({ state, actions, bar, onTurn }: LibraryPagerProps) {
  const i18n = useI18n();
  const { matching, offset, pageSize } = state;
  const last = lastShown(state);
  const turns: readonly (readonly [Turn, number, boolean])[] = [
    ['previous', Math.max(0, offset - pageSize), offset > 0],
    ['next', last, last < matching],
    ['last', Math.floor((matching - 1) / pageSize) * pageSize, last < matching],
  ];
  const below = onTurn !== undefined;
  const parts = (
    <>
      <span class="num">
        {i18n.text(say('library.showing', { from: offset + 1, to: last, n: matching }))}
      </span>
      {matching > pageSize && (
        <span class="acts" data-then="[data-turn]:not(:disabled)">
          {turns.map(([turn, to, possible]) => (
            <button
              key={turn}
              type="button"
              class="act"
              disabled={!possible}
              data-turn={turn}
              onClick={() => {
                // First: what leads nowhere from the new page is turned off at once, and takes no focus.
                onTurn?.(turn);
                actions.goTo(to);
              }}
            >
              {i18n.text({ id: `library.pages.${turn}` })}
            </button>
          ))}
        </span>
      )}
    </>
  );
  // One landmark is enough: both do the same.
  return below ? (
    <div class={styles['end']}>{parts}</div>
  ) : (
    <nav ref={bar ?? null} class={styles['pager']} aria-label={i18n.text({ id: 'library.pages' })}>
      {parts}
    </nav>
  );
}
