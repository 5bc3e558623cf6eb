import styles from './glyph.module.css';

/** Drawn on a 16 by 16 grid, stroked in the colour of the words beside them. */
const PATHS = {
  same: ['M3 6h10M3 10h10'],
  wording: ['M2.5 6.2c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0M2.5 10.400c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0'],
  differs: ['M3 6h10M3 10h10M10.8 2.5 5.2 13.5'],
  only: ['M3.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0'],
  others: ['M3.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0'],
  background: ['M3 4.500h10M3 8h10M3 11.500h6'],
  sameEvent: ['M3.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0'],
  related: ['M3.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0', 'M8 3.500a4.5 4.5 0 0 1 0 9z'],
  down: ['m4 6.5 4 4 4-4'],
  next: ['M3 8h10M9.5 4.5 13 8l-3.5 3.5'],
  page: ['M4 3h8M4 6.500h8M4 10h8M4 13.500h4'],
  quote: [
    'M3 11V8.500C3 6 4.5 4.8 6.5 4.500M9 11V8.500C9 6 10.5 4.8 12.5 4.500M3 8.500h3V11H3zM9 8.500h3V11H9z',
  ],
  loop: ['M12.5 6.500A5 5 0 0 0 4 5.500L3 6.500M3 3.500v3h3M3.5 9.500a5 5 0 0 0 8.5 1l1-1M13 12.500v-3h-3'],
  check: ['m3.5 8.5 3 3 6-7'],
  dash: ['M4.5 8h7'],
  bang: ['M8 3v6.500M8 12.600v.2'],
  alert: ['M8 2.5 14 13.500H2zM8 6.500v3.500M8 12v.1'],
  select: ['M5.5 3h-2v10h2M10.5 3h2v10h-2M6 8h4'],
  shelf: ['M3.5 3v10M7 3v10M10 3.500l3 9.500M2 13.500h12'],
} as const;

export type GlyphName = keyof typeof PATHS;

/** Shapes that are filled as well as stroked, by position of the path. */
const FILLED: Partial<Record<GlyphName, number>> = { sameEvent: 0, related: 1 };
const DASHED: ReadonlySet<GlyphName> = new Set(['others']);
const DIRECTED: ReadonlySet<GlyphName> = new Set(['next']);

export interface GlyphProps {
  readonly name: GlyphName;
  readonly class?: string | undefined;
}

/** A sign beside a word. Hidden from assistive technology: the word speaks. */
export function Glyph({ name, class: extra }: GlyphProps) {
  const classes = [
    styles['glyph'],
    name === 'differs' && styles['differs'],
    DIRECTED.has(name) && styles['directed'],
    extra,
  ];
  return (
    <svg class={classes.filter(Boolean).join(' ')} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {PATHS[name].map((path, index) => (
        <path
          key={path}
          d={path}
          fill={FILLED[name] === index ? 'currentColor' : 'none'}
          stroke-dasharray={DASHED.has(name) ? '2 2.7' : undefined}
        />
      ))}
    </svg>
  );
}
