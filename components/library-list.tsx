import { useRef } from 'preact/hooks';
import { cleanLine } from '../lib/view/clean-text';
import type { LibraryActions, LibraryState } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { usedFilters } from '../lib/view/used-filters';
import { useI18n } from './i18n-context';
import styles from './library-list.module.css';
import { lastShown, LibraryPager } from './library-pager';
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
      : i18n.text(say('library.found', { n: matching }));
  const pager = useRef<HTMLElement>(null);
  const { offset, pageSize } = state;
  const turned = useRef(false);
  turned.current ||= offset > 0;
  const place = turned.current && rows.length > 0 && !searching;
  const heard = [
    found,
    left,
    place ? i18n.text(say('library.showing', { from: offset + 1, to: lastShown(state), n: matching })) : '',
  ];
  return (
    <>
      <p class={styles['state']}>
        {searching && <span class="small soft">{i18n.text({ id: 'library.searching' })}</span>}
        {!searching && only !== null && (
          <span class="small soft">
            <Say message={say('library.allFrom', { publisher: cleanLine(only, 80) })} />
          </span>
        )}
        {found !== '' && matching > 0 && <span class="small soft num">{found}</span>}
        {left !== '' && <span class="small">{left}</span>}
      </p>
      {rows.length > 0 && matching > pageSize && <LibraryPager state={state} actions={actions} bar={pager} />}
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
      {rows.length > 0 ? (
        <LibraryPager
          state={state}
          actions={actions}
          onTurn={(turn) => {
            // The next rows are read from the top: the same button above them takes the focus, and stays in its place.
            pager.current?.querySelector<HTMLElement>(`[data-turn="${turn}"]`)?.focus();
          }}
        />
      ) : (
        <NoRows state={state} actions={actions} />
      )}
      <LiveRegion text={heard.filter((part) => part !== '').join(' ')} />
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

/** Why the list is empty. */
function NoRows({ state, actions }: { state: LibraryState; actions: LibraryActions }) {
  const i18n = useI18n();
  const { query, damage, searching } = state;
  const filtered = usedFilters(query) > 0;
  if (searching) return null;
  if (query.search !== '' || filtered)
    return (
      <p class={styles['end']}>
        {i18n.text(
          query.search === '' ? { id: 'library.noneMatch' } : say('library.noMatch', { text: query.search }),
        )}{' '}
        {filtered && (
          <button type="button" class="act" data-then="[data-filters]" onClick={actions.clearFilters}>
            {i18n.text({ id: 'library.filters.clear' })}
          </button>
        )}
      </p>
    );
  // A damaged library is never shown as an empty one: the notice above speaks instead.
  return damage === null ? (
    <div class={styles['empty']}>
      <h2>{i18n.text({ id: 'library.empty' })}</h2>
      <p>{i18n.text({ id: 'library.empty.next' })}</p>
    </div>
  ) : null;
}
