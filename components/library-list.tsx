import { useRef } from 'preact/hooks';
import { safeHref } from '../lib/view/safe-href';
import { cleanLine } from '../lib/view/clean-text';
import type { LibraryActions, LibraryOrder, LibraryRow, LibraryState } from '../lib/view/library-state';
import { useI18n } from './i18n-context';
import styles from './library-list.module.css';

const ORDERS: readonly LibraryOrder[] = ['newest', 'oldest', 'publisher'];

/** Search, order and rows. `/` goes to the search field, arrows between rows, Delete deletes, Z takes it back. */
export function LibraryList({ state, actions }: { state: LibraryState; actions: LibraryActions }) {
  const i18n = useI18n();
  const root = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.closest('input, select') !== null) return;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const here = rows.findIndex((row) => row.contains(target));
    const focus = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('a, button')?.focus();
    if (event.key === '/') root.current?.querySelector<HTMLElement>('input')?.focus();
    else if (event.key === 'ArrowDown') focus(rows[here + 1]);
    else if (event.key === 'ArrowUp') focus(rows[Math.max(0, here - 1)]);
    else if (event.key === 'Delete' && here >= 0) {
      focus(rows[here + 1] ?? rows[here - 1]);
      actions.remove(rows[here]?.dataset['row'] ?? '');
    } else if (event.key.toLowerCase() === 'z') actions.undo();
    else return;
    event.preventDefault();
  };
  const label = i18n.text({ id: 'library.search' });
  return (
    <section ref={root} onKeyDown={onKeyDown}>
      <div class={styles['find']}>
        <input
          class="field"
          type="search"
          placeholder={label}
          aria-label={label}
          value={state.search}
          dir="auto"
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
        <select
          class="field"
          aria-label={i18n.text({ id: 'library.order' })}
          value={state.order}
          onChange={(event) => actions.order(event.currentTarget.value as LibraryOrder)}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {i18n.text({ id: `library.order.${order}` })}
            </option>
          ))}
        </select>
      </div>
      <ul class={styles['list']}>
        {state.rows.map((row) => (
          <Row key={row.id} row={row} disabled={state.otherTab} onRemove={() => actions.remove(row.id)} />
        ))}
      </ul>
      <ListEnd state={state} onMore={actions.more} />
    </section>
  );
}

function Row({ row, disabled, onRemove }: { row: LibraryRow; disabled: boolean; onRemove: () => void }) {
  const i18n = useI18n();
  const headline = cleanLine(row.headline, 300) || cleanLine(row.url, 120);
  const href = safeHref(row.url);
  return (
    <li data-row={row.id}>
      <div>
        <h2 dir="auto">
          {href === null ? (
            headline
          ) : (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {headline}
            </a>
          )}
        </h2>
        <p class={styles['about']}>
          {row.publisher !== null && <bdi>{cleanLine(row.publisher, 80)}</bdi>}
          <span>
            {row.datePublished === null
              ? i18n.text({ id: 'date.none' })
              : i18n.date(row.datePublished, 'date')}
          </span>
          <bdi>
            {row.packName === null ? i18n.text({ id: 'library.savedByYou' }) : cleanLine(row.packName, 80)}
          </bdi>
        </p>
      </div>
      <button
        type="button"
        class="act"
        disabled={disabled}
        aria-label={i18n.text({ id: 'library.deleteSpoken', args: { headline } })}
        onClick={onRemove}
      >
        {i18n.text({ id: 'library.delete' })}
      </button>
    </li>
  );
}

function ListEnd({ state, onMore }: { state: LibraryState; onMore: () => void }) {
  const i18n = useI18n();
  const { rows, matching, search, damage } = state;
  if (rows.length === 0 && search !== '')
    return <p class={styles['end']}>{i18n.text({ id: 'library.noMatch', args: { text: search } })}</p>;
  // A damaged library is never shown as an empty one: the notice above speaks instead.
  if (rows.length === 0)
    return damage === null ? <p class={styles['end']}>{i18n.text({ id: 'library.empty' })}</p> : null;
  if (rows.length >= matching) return null;
  return (
    <p class={styles['end']}>
      {i18n.text({ id: 'library.showing', args: { n: rows.length, total: matching } })} ·{' '}
      <button type="button" class="act" onClick={onMore}>
        {i18n.text({ id: 'library.more' })}
      </button>
    </p>
  );
}
