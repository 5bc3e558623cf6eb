/**
 * The one door to zod. Extension pages run under a CSP without `unsafe-eval`; zod 4 probes `new Function` unless
 * told not to, which would raise a CSP violation on every start. Importing from here sets `jitless` first.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
