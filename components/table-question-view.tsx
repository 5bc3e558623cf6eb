import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanLine } from '../lib/view/clean-text';
import type { LibraryActions } from '../lib/view/library-state';
import type { ShownMapping, TableQuestion } from '../lib/view/import-task';
import { say } from '../lib/view/message';
import { useI18n } from './i18n-context';
import styles from './table-question-view.module.css';

type Field = keyof ShownMapping;
const FIELDS: readonly Field[] = [
  'text',
  'headline',
  'publisher',
  'byline',
  'datePublished',
  'dateModified',
  'inLanguage',
  'url',
];
const PREVIEW_ROWS = 3;

/** Which column of a table holds what: a guess to look over, with the first rows as they would be read. */
export function TableQuestionView({
  table,
  onChoose,
}: {
  table: TableQuestion;
  onChoose: LibraryActions['chooseColumns'];
}) {
  const i18n = useI18n();
  const [mapping, setMapping] = useState(table.mapping);
  const [hasHeader, setHasHeader] = useState(table.hasHeader);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const width = Math.max(...table.rows.map((row) => row.length));
  const nameOf = (column: number): string =>
    (hasHeader ? cleanLine(table.rows[0]?.[column] ?? '', 40) : '') ||
    i18n.text(say('library.table.column', { n: column + 1 }));
  const shown = table.rows.slice(hasHeader ? 1 : 0).slice(0, PREVIEW_ROWS);
  const used = FIELDS.filter((field) => mapping[field] !== null);
  return (
    <section class={styles['question']} aria-labelledby="table-question">
      <h2 id="table-question" tabIndex={-1} ref={heading} dir="auto">
        {i18n.text(say('library.table.title', { file: cleanLine(table.file, 80) }))}
      </h2>
      <p class="small soft">
        {i18n.text(say('library.table.text', { n: table.total - (hasHeader ? 1 : 0) }))}
      </p>
      <label class={styles['header']}>
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={(event) => setHasHeader(event.currentTarget.checked)}
        />{' '}
        {i18n.text({ id: 'library.table.header' })}
      </label>
      <div class={`fields ${styles['fields']}`}>
        {FIELDS.map((field) => (
          <label key={field}>
            <span>{i18n.text({ id: `library.table.field.${field}` })}</span>
            <select
              class="field"
              value={String(mapping[field] ?? '')}
              onChange={({ currentTarget: { value } }) =>
                setMapping({ ...mapping, [field]: value === '' ? null : Number(value) })
              }
            >
              <option value="">{i18n.text({ id: 'library.table.noColumn' })}</option>
              {Array.from({ length: width }, (_, column) => (
                <option key={column} value={String(column)}>
                  {nameOf(column)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div
        class={styles['preview']}
        tabIndex={0}
        role="region"
        aria-label={i18n.text({ id: 'library.table.preview' })}
      >
        <table>
          <thead>
            <tr>
              {used.map((field) => (
                <th key={field} scope="col">
                  {i18n.text({ id: `library.table.field.${field}` })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {used.map((field) => (
                  <td key={field} dir="auto">
                    {cleanLine(row[mapping[field]!] ?? '', 80)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mapping.text === null && <p class="small">{i18n.text({ id: 'library.table.needsText' })}</p>}
      <div class="acts">
        <button
          type="button"
          class="btn go"
          disabled={mapping.text === null}
          onClick={() => onChoose({ mapping, hasHeader })}
        >
          {i18n.text({ id: 'library.table.import' })}
        </button>
        <button type="button" class="act" onClick={() => onChoose(null)}>
          {i18n.text({ id: 'library.table.skip' })}
        </button>
      </div>
    </section>
  );
}
