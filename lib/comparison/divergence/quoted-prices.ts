/** Stems beside which figures are prices and readings: they change within the hour, two reports need not contradict. */
export const QUOTED_PRICES: ReadonlySet<string> = new Set(
  `share stock index point cent barrel ounc yield futur bond nasdaq close bid premium poll survei margin rate gallon`.split(
    /\s+/u,
  ),
);
