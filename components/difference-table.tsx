import type { DifferenceRow } from '../lib/view/claim-card';
import { useArticles } from './articles-context';
import { Chip } from './chip';
import styles from './difference-table.module.css';
import { useI18n } from './i18n-context';
import { Letters } from './letters';
import { ReadingText } from './reading-text';

/** The differences of a card, one row each, tied to the marks by their numbers. */
export function DifferenceTable({ rows, id }: { rows: readonly DifferenceRow[]; id: string }) {
  const i18n = useI18n();
  const articles = useArticles();
  const all = [...new Set(rows.flatMap((row) => row.articles))];
  const only = all.length === 1 ? articles[all[0] ?? 0] : undefined;
  return (
    <table class={styles['table']} aria-label={i18n.text({ id: 'card.differences' })}>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{i18n.text({ id: 'card.number' })}</span>
          </th>
          <th scope="col">{i18n.text({ id: 'card.type' })}</th>
          <th scope="col">{i18n.text({ id: 'card.thisPage' })}</th>
          <th scope="col">{only?.letter ?? i18n.text({ id: 'card.others' })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.note} id={`${id}-${row.note}`}>
            <td class={`${styles['note']} num`}>{i18n.number(row.note)}</td>
            {!isLikeBefore(rows, at) && (
              <>
                <td rowSpan={likeRows(rows, at)}>
                  <Chip label={row.chip.label} severity={row.chip.severity} />
                </td>
                <td class={styles['words']} rowSpan={likeRows(rows, at)}>
                  <span class={styles['side']} aria-hidden="true">
                    {i18n.text({ id: 'card.thisPage' })}
                  </span>{' '}
                  <ReadingText reading={row.base} />
                </td>
              </>
            )}
            <td class={styles['words']}>
              {only !== undefined && (
                <span class={styles['side']} aria-hidden="true">
                  {only.letter}
                </span>
              )}{' '}
              <ReadingText reading={row.other} /> {only === undefined && <Letters articles={row.articles} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same kind of difference at the same words of this page as in the row above: they are not said again. */
function isLikeBefore(rows: readonly DifferenceRow[], at: number): boolean {
  const [before, row] = [rows[at - 1], rows[at]];
  return (
    before !== undefined &&
    row !== undefined &&
    before.base.text !== null &&
    before.base.text === row.base.text &&
    before.chip.label === row.chip.label &&
    before.chip.severity === row.chip.severity
  );
}

/** Rows from this one on that share its words of this page. */
function likeRows(rows: readonly DifferenceRow[], at: number): number {
  let count = 1;
  while (isLikeBefore(rows, at + count)) count += 1;
  return count;
}
