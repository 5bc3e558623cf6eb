import { cleanLine } from '../lib/view/clean-text';
import type { FilterChoice, LibraryActions, LibraryState } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { usedFilters } from '../lib/view/used-filters';
import { useI18n } from './i18n-context';
import styles from './library-filters.module.css';

/** Pack, publisher, language, days of publication: folded away until asked for or used. */
export function LibraryFilters({ state, actions }: { state: LibraryState; actions: LibraryActions }) {
  const i18n = useI18n();
  const { query, packs, publishers, languages } = state;
  const used = usedFilters(query);
  const none = i18n.text({ id: 'library.filter.none' });
  return (
    <details class={styles['filters']} open={used > 0}>
      <summary data-filters>
        {i18n.text(used === 0 ? { id: 'library.filters' } : say('library.filters.used', { n: used }))}
      </summary>
      <div class={`fields ${styles['fields']}`}>
        <Choice
          label={i18n.text({ id: 'library.filter.pack' })}
          value={query.pack}
          choices={packs.map(({ id, articles }) => ({ value: id, rows: articles }))}
          nameOf={(id) => {
            const name = packs.find((pack) => pack.id === id)?.name ?? null;
            return name === null ? i18n.text({ id: 'library.pack.saved' }) : cleanLine(name, 60);
          }}
          onChoose={(pack) => actions.ask({ pack })}
        />
        <Choice
          label={i18n.text({ id: 'library.filter.publisher' })}
          value={query.publisher}
          choices={publishers}
          nameOf={(name) => (name === '' ? none : cleanLine(name, 60))}
          onChoose={(publisher) => actions.ask({ publisher })}
        />
        <Choice
          label={i18n.text({ id: 'library.filter.language' })}
          value={query.language}
          choices={languages}
          nameOf={(tag) => (tag === '' ? none : i18n.language(tag))}
          onChoose={(language) => actions.ask({ language })}
        />
        <Day
          label={i18n.text({ id: 'library.filter.from' })}
          value={query.from}
          onChoose={(from) => actions.ask({ from })}
        />
        <Day
          label={i18n.text({ id: 'library.filter.to' })}
          value={query.to}
          onChoose={(to) => actions.ask({ to })}
        />
        {used > 0 && (
          <button type="button" class="act" data-then="[data-filters]" onClick={actions.clearFilters}>
            {i18n.text({ id: 'library.filters.clear' })}
          </button>
        )}
      </div>
    </details>
  );
}

function Choice({
  label,
  value,
  choices,
  nameOf,
  onChoose,
}: {
  label: string;
  value: string | null;
  choices: readonly FilterChoice[];
  nameOf: (value: string) => string;
  onChoose: (value: string | null) => void;
}) {
  const i18n = useI18n();
  // What is chosen stays in sight when the last article of it is removed.
  const isGone = value !== null && !choices.some((choice) => choice.value === value);
  const offered = isGone ? [...choices, { value, rows: 0 }] : choices;
  // The first character of a value says that it is one: the empty value is "all".
  return (
    <label>
      <span>{label}</span>
      <select
        class="field"
        value={value === null ? '' : `=${value}`}
        onChange={(event) =>
          onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value.slice(1))
        }
      >
        <option value="">{i18n.text({ id: 'library.filter.all' })}</option>
        {offered.map((choice) => (
          <option key={choice.value} value={`=${choice.value}`}>
            {i18n.text(say('library.filter.choice', { name: nameOf(choice.value), n: choice.rows }))}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({
  label,
  value,
  onChoose,
}: {
  label: string;
  value: string | null;
  onChoose: (value: string | null) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <input
        class="field"
        type="date"
        value={value ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      />
    </label>
  );
}
