/**
 * Compares one page or text with a pack or a folder, as the extension would: the same reading, search and engine.
 *
 *   npm run compare -- <page.html|article.txt> --pack <file|folder> [--json | --text]
 *
 * Exit status: 0 compared, 1 the page or the pack could not be read (said on standard error), 2 wrong usage.
 */
import { runCompare } from './run-compare';

process.exitCode = await runCompare(process.argv.slice(2));
