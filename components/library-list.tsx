import { cleanLine } from '../lib/view/clean-text';
import type { LibraryActions, LibraryState } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { usedFilters } from '../lib/view/used-filters';
import { useI18n } from './i18n-context';
import styles from './library-list.module.css';
import { LibraryRowView } from './library-row';
import { LiveRegion } from './live-region';
import { Say } from './say';

/** One page of the list: a window of a hundred thousand costs as much to draw as one of fifty. */
export function LibraryList({
  state,
  readOnly,
  actions,
}: {
  state: LibraryState;
  readOnly: boolean;
  actions: LibraryActions;
}) {
  const i18n = useI18n();
  const { rows, selected, preview, versions, matching, unread, searching, query, packs } = state;
  const only = onlyPublisher(state);
  // What a filter says already, or the only pack there is, no row says again.
  const tells = {
    publisher: query.publisher === null && only === null,
    pack: query.pack === null && packs.length > 1,
    undated: rows.some(({ datePublished }) => datePublished !== null),
  };
  const left = unread > 0 && !searching ? i18n.text(say('library.unread', { n: unread })) : '';
  const found =
    (query.search === '' && usedFilters(query) === 0) || searching
      ? ''
      : `${i18n.text(say('library.found', { n: matching }))} ${left}`.trim();
  return (
    <>
      <p class={styles['state']}>
        {searching && <span class="small soft">{i18n.text({ id: 'library.searching' })}</span>}
        {!searching && only !== null && (
          <span class="small soft">
            <Say message={say('library.allFrom', { publisher: cleanLine(only, 80) })} />
          </span>
        )}
        {left !== '' && <span class="small">{left}</span>}
      </p>
      <ul class={styles['list']} aria-busy={searching} data-readonly={readOnly ? '' : undefined}>
        {rows.map((row) => (
          <LibraryRowView
            key={`${row.pack}/${row.id}`}
            row={row}
            selected={selected.has(row.id)}
            preview={preview?.id === row.id ? preview : null}
            versions={versions?.id === row.id ? versions : null}
            readOnly={readOnly}
            tells={tells}
            actions={actions}
          />
        ))}
      </ul>
      <ListEnd state={state} actions={actions} />
      <LiveRegion text={found} />
    </>
  );
}

/** The publisher of all articles, where the whole library stands on this page and has one: it is said once above them. */
function onlyPublisher({ rows, articles }: LibraryState): string | null {
  const { publisher = null } = rows[0] ?? {};
  const isOnly =
    rows.length > 1 && rows.length === articles && rows.every((row) => row.publisher === publisher);
  return isOnly ? publisher : null;
}

function ListEnd({ state, actions }: { state: LibraryState; actions: LibraryActions }) {
  const i18n = useI18n();
  const { rows, matching, offset, pageSize, query, damage, searching } = state;
  const filtered = usedFilters(query) > 0;
  if (rows.length === 0 && searching) return null;
  if (rows.length === 0 && (query.search !== '' || filtered))
    return (
      <p class={styles['end']}>
        {i18n.text(
          query.search === '' ? { id: 'library.noneMatch' } : say('library.noMatch', { text: query.search }),
        )}{' '}
        {filtered && (
          <button type="button" class="act" onClick={actions.clearFilters}>
            {i18n.text({ id: 'library.filters.clear' })}
          </button>
        )}
      </p>
    );
  // A damaged library is never shown as an empty one: the notice above speaks instead.
  if (rows.length === 0)
    return damage === null ? (
      <div class={styles['empty']}>
        <h2>{i18n.text({ id: 'library.empty' })}</h2>
        <p>{i18n.text({ id: 'library.empty.next' })}</p>
      </div>
    ) : null;
  const last = offset + rows.length;
  const shown = say('library.showing', { from: offset + 1, to: last, n: matching });
  return (
    <nav class={styles['end']} aria-label={i18n.text({ id: 'library.pages' })}>
      <span class="num">{i18n.text(shown)}</span>
      {matching > pageSize && (
        <span class="acts">
          <button
            type="button"
            class="act"
            disabled={offset === 0}
            onClick={() => actions.goTo(Math.max(0, offset - pageSize))}
          >
            {i18n.text({ id: 'library.pages.previous' })}
          </button>
          <button type="button" class="act" disabled={last >= matching} onClick={() => actions.goTo(last)}>
            {i18n.text({ id: 'library.pages.next' })}
          </button>
          <button
            type="button"
            class="act"
            disabled={last >= matching}
            onClick={() => actions.goTo(Math.floor((matching - 1) / pageSize) * pageSize)}
          >
            {i18n.text({ id: 'library.pages.last' })}
          </button>
        </span>
      )}
    </nav>
  );
}
