/**
 * How often a fault is tried: a few times in `npm test`, as often as it says where `CROSSREAD_FAULTS=full`; see
 * tests/README.md.
 */
export const faultRounds = (few: number, full: number): number =>
  process.env['CROSSREAD_FAULTS'] === 'full' ? full : few;
